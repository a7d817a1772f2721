package io.mizzle.key;

/**
 * What is wanted of one placeholder of a sort key, the first that is not bound. Values are of the component's type. On a format that is
 * not {@link KeyFormat#ordered} the range is one over texts, not over values.
 */
public sealed interface SortRange {

    /**
     * Equal.
     *
     * @param value the value
     */
    record EqualTo(Object value) implements SortRange {}

    /**
     * Beginning with: strings in string, lower, upper or raw only.
     *
     * @param value the beginning
     */
    record BeginsWith(String value) implements SortRange {}

    /**
     * Greater.
     *
     * @param value the end, exclusive
     */
    record GreaterThan(Object value) implements SortRange {}

    /**
     * Greater or equal.
     *
     * @param value the end, inclusive
     */
    record AtLeast(Object value) implements SortRange {}

    /**
     * Less.
     *
     * @param value the end, exclusive
     */
    record LessThan(Object value) implements SortRange {}

    /**
     * Less or equal.
     *
     * @param value the end, inclusive
     */
    record AtMost(Object value) implements SortRange {}

    /**
     * From one value to another; nothing if {@code low} is greater than {@code high}.
     *
     * @param low the lowest value, inclusive
     * @param high the highest value, inclusive
     */
    record Between(Object low, Object high) implements SortRange {}

    /**
     * The range to read when it narrows a condition on a component whose format is not {@link KeyFormat#lossless}: values beside an
     * excluded end may share its text, so the end is included and the condition stays as a filter.
     *
     * @return this range with its ends included
     */
    default SortRange widened() {
        if (this instanceof GreaterThan greater) {
            return new AtLeast(greater.value());
        }
        return this instanceof LessThan less ? new AtMost(less.value()) : this;
    }
}
