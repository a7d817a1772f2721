package io.mizzle.internal.plan;

import io.mizzle.key.SortRange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A range on a key attribute that holds a component's own value: DynamoDB compares it as it is. */
final class NativeRange {

    private NativeRange() {}

    static ColumnTest test(String column, SortRange range, Function<Object, AttributeValue> encoding) {
        if (range instanceof SortRange.EqualTo equal) {
            return new ColumnTest.Equal(column, encoding.apply(equal.value()));
        }
        if (range instanceof SortRange.BeginsWith begins) {
            return new ColumnTest.BeginsWith(column, encoding.apply(begins.value()));
        }
        if (range instanceof SortRange.Between between) {
            return new ColumnTest.Between(column, encoding.apply(between.low()), encoding.apply(between.high()));
        }
        if (range instanceof SortRange.GreaterThan greater) {
            return new ColumnTest.Compare(column, ">", encoding.apply(greater.value()));
        }
        if (range instanceof SortRange.AtLeast least) {
            return new ColumnTest.Compare(column, ">=", encoding.apply(least.value()));
        }
        if (range instanceof SortRange.LessThan less) {
            return new ColumnTest.Compare(column, "<", encoding.apply(less.value()));
        }
        return new ColumnTest.Compare(column, "<=", encoding.apply(((SortRange.AtMost) range).value()));
    }

    /** Whether nothing can match: no key is blank, and DynamoDB refuses a BETWEEN whose ends are the wrong way round. */
    static boolean empty(ColumnTest test) {
        if (test instanceof ColumnTest.Between between) {
            return AttributeValueOrder.blank(between.high())
                    || AttributeValueOrder.compare(between.low(), between.high()) > 0;
        }
        if (test instanceof ColumnTest.Compare compare) {
            return compare.symbol().startsWith("<") && AttributeValueOrder.blank(compare.value());
        }
        return test instanceof ColumnTest.Equal equal && AttributeValueOrder.blank(equal.value());
    }

    /** What is left to send of a test that is not empty: DynamoDB refuses blank key values. */
    static @Nullable ColumnTest sendable(ColumnTest test) {
        if (test instanceof ColumnTest.Between between && AttributeValueOrder.blank(between.low())) {
            return new ColumnTest.Compare(between.column(), "<=", between.high());
        }
        boolean everything = test instanceof ColumnTest.BeginsWith begins && AttributeValueOrder.blank(begins.value())
                || test instanceof ColumnTest.Compare compare && AttributeValueOrder.blank(compare.value());
        return everything ? null : test;
    }
}
