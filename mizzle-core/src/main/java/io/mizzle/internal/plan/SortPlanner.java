package io.mizzle.internal.plan;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.Condition;
import io.mizzle.key.KeyCondition;
import io.mizzle.key.KeyFormat;
import io.mizzle.key.KeyPart.Placeholder;
import io.mizzle.key.KeyRanges;
import io.mizzle.key.SortRange;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns what is known of a sort key's members into a key condition: equalities while they last, then one range.
 *
 * @param <E> the entity
 */
final class SortPlanner<E> {

    private final Bindings<E> bindings;
    private final List<ColumnTest> tests = new ArrayList<>(0);
    private final List<Condition<E>> consumed = new ArrayList<>(0);
    private @Nullable KeyCondition condition;
    private @Nullable DroppedKey dropped;
    private boolean nothing;
    private double steps;

    SortPlanner(Bindings<E> bindings) {
        this.bindings = bindings;
    }

    SortPlan<E> plan(List<KeyColumn<E>> columns) {
        boolean complete = true;
        for (KeyColumn<E> column : columns) {
            complete = column instanceof KeyColumn.Native<E> own ? component(own) : text((KeyColumn.Text<E>) column);
            if (!complete) {
                break;
            }
        }
        return new SortPlan<>(List.copyOf(tests), complete, nothing, condition, dropped, consumed, steps);
    }

    private boolean component(KeyColumn.Native<E> column) {
        KeyMember<E> member = column.member();
        Object value = bindings.value(member);
        if (value != null) {
            ColumnTest equal = new ColumnTest.Equal(column.name(), encoded(member, value));
            tests.add(equal);
            nothing |= NativeRange.empty(equal);
            consume(bindings.reason(member));
            steps++;
            return true;
        }
        RangeWish<E> wish = bindings.range(member);
        if (wish != null) {
            ColumnTest range = NativeRange.test(column.name(), wish.range(), bound -> encoded(member, bound));
            nothing |= NativeRange.empty(range);
            addSendable(range);
            consumed.addAll(wish.exactly());
            steps += 0.5;
        }
        return false;
    }

    private void addSendable(ColumnTest range) {
        ColumnTest test = NativeRange.sendable(range);
        if (test != null) {
            tests.add(test);
        }
    }

    private boolean text(KeyColumn.Text<E> column) {
        List<Placeholder> placeholders = column.template().placeholders();
        List<Object> bound = new ArrayList<>();
        for (KeyMember<E> member : column.members()) {
            Object value = bindings.value(member);
            if (value == null) {
                break;
            }
            bound.add(value);
        }
        RangeWish<E> wish = bound.size() < placeholders.size()
                ? bindings.range(column.members().get(bound.size()))
                : null;
        KeyCondition exact = condition(column, bound, wish);
        for (int i = 0; i < bound.size(); i++) {
            consumeExact(column, i, bindings.reason(column.members().get(i)));
            steps++;
        }
        add(column.name(), exact);
        return exact instanceof KeyCondition.Equal;
    }

    private KeyCondition condition(KeyColumn.Text<E> column, List<Object> bound, @Nullable RangeWish<E> wish) {
        Object[] values = bound.toArray();
        if (wish == null) {
            return KeyRanges.of(column.template(), values, null);
        }
        Placeholder placeholder = column.template().placeholders().get(bound.size());
        boolean typed = bindings.ranged(column.members().get(bound.size()));
        if (!typed && !serves(column, bound.size(), placeholder.format(), wish.range())) {
            return KeyRanges.of(column.template(), values, null);
        }
        boolean lossless = placeholder.format().lossless();
        SortRange range = typed || lossless ? wish.range() : wish.range().widened();
        KeyCondition exact = KeyRanges.of(column.template(), values, range);
        if (lossless && column.template().injective()) {
            consumed.addAll(wish.exactly());
        }
        steps += 0.5;
        return exact;
    }

    private static <E> boolean serves(KeyColumn.Text<E> column, int placeholder, KeyFormat<?> format, SortRange range) {
        boolean start = range instanceof SortRange.BeginsWith;
        boolean readable = !start || format.width() == KeyFormat.VARIABLE && format.lossless();
        return readable && format.ordered() && column.template().sortsBy(placeholder);
    }

    private void consumeExact(KeyColumn.Text<E> column, int placeholder, @Nullable Condition<E> reason) {
        boolean lossless =
                column.template().placeholders().get(placeholder).format().lossless();
        if (lossless && column.template().injective()) {
            consume(reason);
        }
    }

    private void consume(@Nullable Condition<E> reason) {
        if (reason != null) {
            consumed.add(reason);
        }
    }

    private void add(String column, KeyCondition exact) {
        condition = exact;
        nothing |= exact instanceof KeyCondition.Nothing;
        ColumnTest test = test(column, exact);
        if (test != null) {
            tests.add(test);
        }
        String excluded = exact.dropEqual();
        if (excluded != null) {
            dropped = new DroppedKey(column, excluded);
        }
    }

    static @Nullable ColumnTest test(String column, KeyCondition condition) {
        if (condition instanceof KeyCondition.Equal equal) {
            return new ColumnTest.Equal(column, text(equal.key()));
        }
        if (condition instanceof KeyCondition.BeginsWith begins) {
            return new ColumnTest.BeginsWith(column, text(begins.prefix()));
        }
        if (condition instanceof KeyCondition.Between between) {
            return new ColumnTest.Between(column, text(between.low()), text(between.high()));
        }
        if (condition instanceof KeyCondition.LessThan less) {
            return new ColumnTest.Compare(column, "<", text(less.key()));
        }
        if (condition instanceof KeyCondition.AtMost most) {
            return new ColumnTest.Compare(column, "<=", text(most.key()));
        }
        if (condition instanceof KeyCondition.GreaterThan greater) {
            return new ColumnTest.Compare(column, ">", text(greater.key()));
        }
        return condition instanceof KeyCondition.AtLeast least
                ? new ColumnTest.Compare(column, ">=", text(least.key()))
                : null;
    }

    private static AttributeValue text(String key) {
        return AttributeValue.fromS(key);
    }

    static <E> AttributeValue encoded(KeyMember<E> member, Object value) {
        return encoded(Attribute.specOf(member.attribute()), value);
    }

    @SuppressWarnings("unchecked") // the value was bound to this very attribute
    private static <V> AttributeValue encoded(AttributeSpec<V> spec, Object value) {
        return AttributeValues.encode(
                spec.codec(), (V) value, spec.path().entity(), spec.path().toString());
    }
}
