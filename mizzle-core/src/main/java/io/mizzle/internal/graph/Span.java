package io.mizzle.internal.graph;

import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.key.KeyPart;
import io.mizzle.key.KeyRanges;
import io.mizzle.key.KeyTemplate;
import io.mizzle.key.Utf8Order;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.KeyColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range of text sort keys, at least as wide as what is wanted.
 *
 * @param low the lowest key, or null for the beginning
 * @param high the highest key, or null for the end
 * @param test the exact test it stands for, or null
 */
record Span(
        @Nullable String low,
        @Nullable String high,
        @Nullable ColumnTest test) {

    /** The span of a path's sort tests; null where they are no range of one text. */
    static @Nullable Span of(AccessPath<?> path, List<ColumnTest> sort) {
        boolean text = path.sort().size() == 1 && path.sort().get(0) instanceof KeyColumn.Text<?>;
        if (!text || sort.size() > 1) {
            return null;
        }
        return sort.isEmpty() ? new Span(null, null, null) : of(sort.get(0));
    }

    private static Span of(ColumnTest test) {
        if (test instanceof ColumnTest.Equal equal) {
            return new Span(equal.value().s(), equal.value().s(), test);
        }
        if (test instanceof ColumnTest.BeginsWith begins) {
            return new Span(
                    begins.value().s(), Utf8Order.afterPrefix(begins.value().s()), test);
        }
        if (test instanceof ColumnTest.Between between) {
            return new Span(between.low().s(), between.high().s(), test);
        }
        ColumnTest.Compare compare = (ColumnTest.Compare) test;
        return compare.symbol().startsWith("<")
                ? new Span(null, compare.value().s(), test)
                : new Span(compare.value().s(), null, test);
    }

    static int byLow(Span left, Span right) {
        if (left.low == null || right.low == null) {
            return Boolean.compare(left.low != null, right.low != null);
        }
        return Utf8Order.compare(left.low, right.low);
    }

    /** Whether the other, which begins later, begins in here. */
    boolean reaches(Span later) {
        return high == null || later.low == null || Utf8Order.compare(later.low, high) <= 0;
    }

    /** Both and everything between. */
    Span covering(Span other) {
        if (equals(other)) {
            return this;
        }
        String lowest =
                low == null || other.low == null ? null : Utf8Order.compare(low, other.low) <= 0 ? low : other.low;
        String highest = high == null || other.high == null
                ? null
                : Utf8Order.compare(high, other.high) >= 0 ? high : other.high;
        return new Span(lowest, highest, null);
    }

    /** The same with what lies behind its last key: all that goes on with {@code #}. */
    Span andBehind() {
        if (high == null || test instanceof ColumnTest.BeginsWith) {
            return this;
        }
        String last = high.endsWith("#") ? high.substring(0, high.length() - 1) : high;
        return new Span(low, KeyRanges.behind(last), null);
    }

    /** Whether a key of the template can lie in here; with doubt, yes. */
    boolean mayHold(KeyTemplate template) {
        String start = start(template);
        if (start.isEmpty()) {
            return true;
        }
        String after = template.literalOnly() ? start : Utf8Order.afterPrefix(start);
        boolean below = high == null || Utf8Order.compare(start, high) <= 0;
        boolean above = low == null
                || after == null
                || (template.literalOnly() ? Utf8Order.compare(low, after) <= 0 : Utf8Order.compare(low, after) < 0);
        return below && above;
    }

    /** Whether a key of the template can lie between the end of this and the beginning of the next; with doubt, yes. */
    boolean mayHoldBetween(Span next, KeyTemplate template) {
        String start = start(template);
        if (start.isEmpty() || high == null || next.low == null) {
            return true;
        }
        if (template.literalOnly()) {
            return Utf8Order.compare(start, high) > 0 && Utf8Order.compare(start, next.low) < 0;
        }
        String after = Utf8Order.afterPrefix(start);
        return Utf8Order.compare(start, next.low) < 0 && (after == null || Utf8Order.compare(high, after) < 0);
    }

    private static String start(KeyTemplate template) {
        StringBuilder start = new StringBuilder();
        for (KeyPart part : template.parts()) {
            if (!(part instanceof KeyPart.Literal literal)) {
                break;
            }
            start.append(literal.text());
        }
        return start.toString();
    }
}
