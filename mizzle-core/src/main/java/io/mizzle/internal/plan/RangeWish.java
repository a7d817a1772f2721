package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.expression.Predicate;
import io.mizzle.key.SortRange;
import io.mizzle.schema.StepRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One range on one member, from a typed path or from conditions.
 *
 * @param range the range, in Java values
 * @param exactly the conditions the range says completely
 */
record RangeWish<E>(SortRange range, Set<Condition<E>> exactly) {

    static <E> RangeWish<E> of(StepRange step) {
        SortRange range = switch (step.operator()) {
            case LT -> new SortRange.LessThan(step.low());
            case LE -> new SortRange.AtMost(step.low());
            case GT -> new SortRange.GreaterThan(step.low());
            case GE -> new SortRange.AtLeast(step.low());
            case BETWEEN -> new SortRange.Between(step.low(), high(step));
            case BEGINS_WITH -> new SortRange.BeginsWith((String) step.low());
        };
        return new RangeWish<>(range, Set.of());
    }

    private static Object high(StepRange step) {
        if (step.high() == null) {
            throw new IllegalArgumentException("BETWEEN without an upper end");
        }
        return step.high();
    }

    /** The best single range that a list of conditions on one member allows, or null. */
    static <E> @Nullable RangeWish<E> of(List<Condition<E>> conditions) {
        Bound<E> low = null;
        Bound<E> high = null;
        for (Condition<E> condition : conditions) {
            if (condition instanceof Predicate.BeginsWith<E> begins
                    && begins.prefix().value() instanceof String prefix) {
                return new RangeWish<>(new SortRange.BeginsWith(prefix), Set.of(condition));
            }
            if (condition instanceof Predicate.Between<E> between) {
                SortRange range = new SortRange.Between(
                        between.low().value(), between.high().value());
                return new RangeWish<>(range, Set.of(condition));
            }
            if (condition instanceof Predicate.Comparison<E> comparison) {
                Bound<E> bound = Bound.of(comparison);
                low = bound.lower && low == null ? bound : low;
                high = !bound.lower && high == null ? bound : high;
            }
        }
        return combined(low, high);
    }

    private static <E> @Nullable RangeWish<E> combined(@Nullable Bound<E> low, @Nullable Bound<E> high) {
        if (low == null || high == null) {
            Bound<E> only = low == null ? high : low;
            return only == null ? null : new RangeWish<>(only.alone(), Set.of(only.condition));
        }
        Set<Condition<E>> exactly = new HashSet<>();
        if (low.included) {
            exactly.add(low.condition);
        }
        if (high.included) {
            exactly.add(high.condition);
        }
        return new RangeWish<>(new SortRange.Between(low.value, high.value), exactly);
    }

    private record Bound<E>(Condition<E> condition, Object value, boolean lower, boolean included) {

        static <E> Bound<E> of(Predicate.Comparison<E> comparison) {
            Object value = comparison.right().value();
            return switch (comparison.comparator()) {
                case GT -> new Bound<>(comparison, value, true, false);
                case GE -> new Bound<>(comparison, value, true, true);
                case LT -> new Bound<>(comparison, value, false, false);
                case LE -> new Bound<>(comparison, value, false, true);
                case EQ, NE -> throw new IllegalArgumentException("No range: " + comparison);
            };
        }

        SortRange alone() {
            if (lower) {
                return included ? new SortRange.AtLeast(value) : new SortRange.GreaterThan(value);
            }
            return included ? new SortRange.AtMost(value) : new SortRange.LessThan(value);
        }
    }
}
