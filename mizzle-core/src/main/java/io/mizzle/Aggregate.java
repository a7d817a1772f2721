package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.NumberAttribute;
import io.mizzle.expression.OrderedAttribute;
import io.mizzle.internal.aggregate.Accumulator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A figure over the items that a select finds: {@code count()}, {@code sum(ORDER.total)}. DynamoDB computes none, so all items are read,
 * page by page, and only the figures are kept. Items that do not store an attribute are ignored by its figures, also where its component
 * has a default. Two aggregates of the same kind and attribute are equal. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <V> the figure
 */
public final class Aggregate<E, V> {

    private final String name;
    private final @Nullable Attribute<E, ?, ?> attribute;
    private final @Nullable MathContext precision;
    private final Supplier<Accumulator<V>> accumulators;

    private Aggregate(
            String name,
            @Nullable Attribute<E, ?, ?> attribute,
            @Nullable MathContext precision,
            Supplier<Accumulator<V>> accumulators) {
        this.name = name;
        this.attribute = attribute;
        this.precision = precision;
        this.accumulators = accumulators;
    }

    /** How many items there are. Alone, and where DynamoDB checks every condition itself, only the number travels. */
    public static <E> Aggregate<E, Long> count() {
        return new Aggregate<>("count", null, null, () -> new Accumulator.Count(null));
    }

    /**
     * How many items store an attribute.
     *
     * @param attribute any
     */
    public static <E> Aggregate<E, Long> count(Attribute<E, ?, ?> attribute) {
        return new Aggregate<>("count", attribute, null, () -> new Accumulator.Count(attribute));
    }

    /**
     * The exact sum; zero where no item stores the attribute.
     *
     * @param attribute a number
     */
    public static <E> Aggregate<E, BigDecimal> sum(NumberAttribute<E, ?, ?> attribute) {
        return new Aggregate<>("sum", attribute, null, () -> new Accumulator.Sum(attribute));
    }

    /**
     * The least value in DynamoDB's order, which for text is that of its UTF-8 bytes; empty where no item stores the attribute.
     *
     * @param attribute a number, a text, a time or binary
     */
    public static <E, V> Aggregate<E, Optional<V>> min(OrderedAttribute<E, V, ?> attribute) {
        return new Aggregate<>("min", attribute, null, () -> new Accumulator.Extreme<>(attribute, false));
    }

    /**
     * The greatest value in DynamoDB's order, which for text is that of its UTF-8 bytes; empty where no item stores the attribute.
     *
     * @param attribute a number, a text, a time or binary
     */
    public static <E, V> Aggregate<E, Optional<V>> max(OrderedAttribute<E, V, ?> attribute) {
        return new Aggregate<>("max", attribute, null, () -> new Accumulator.Extreme<>(attribute, true));
    }

    /**
     * The exact sum divided by the count, rounded to 34 digits, half to even ({@link MathContext#DECIMAL128}); empty where no item
     * stores the attribute.
     *
     * @param attribute a number
     */
    public static <E> Aggregate<E, Optional<BigDecimal>> avg(NumberAttribute<E, ?, ?> attribute) {
        return avg(attribute, MathContext.DECIMAL128);
    }

    /**
     * The exact sum divided by the count; empty where no item stores the attribute.
     *
     * @param attribute a number
     * @param precision how the quotient is rounded
     */
    public static <E> Aggregate<E, Optional<BigDecimal>> avg(
            NumberAttribute<E, ?, ?> attribute, MathContext precision) {
        return new Aggregate<>("avg", attribute, precision, () -> new Accumulator.Average(attribute, precision));
    }

    Accumulator<V> accumulator() {
        return accumulators.get();
    }

    @Nullable Attribute<E, ?, ?> attribute() {
        return attribute;
    }

    /** Whether it counts items whatever they store. */
    boolean countsItems() {
        return attribute == null;
    }

    private @Nullable AttributePath path() {
        return attribute == null ? null : Attribute.specOf(attribute).path();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aggregate<?, ?> aggregate
                && name.equals(aggregate.name)
                && Objects.equals(path(), aggregate.path())
                && Objects.equals(precision, aggregate.precision);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, path(), precision);
    }

    /** As it is written: {@code sum(total)}. */
    @Override
    public String toString() {
        return name + "(" + (attribute == null ? "" : attribute) + ")";
    }
}
