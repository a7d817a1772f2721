package io.mizzle.internal.aggregate;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.internal.plan.AttributeValueOrder;
import io.mizzle.internal.plan.ConditionEvaluator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One figure over many items, of which it keeps nothing but what the figure needs. Not thread-safe.
 *
 * @param <V> the figure
 */
public abstract sealed class Accumulator<V> {

    /**
     * Takes one more item.
     *
     * @param item with the attribute, or without it where the item does not store it
     */
    public abstract void add(Map<String, AttributeValue> item);

    /** The figure over all items so far. */
    public abstract V result();

    /** How many items there are, or how many of them store an attribute. */
    public static final class Count extends Accumulator<Long> {

        private final @Nullable Attribute<?, ?, ?> attribute;
        private long count;

        /**
         * Counts nothing yet.
         *
         * @param attribute what an item must store to be counted, or null for every item
         */
        public Count(@Nullable Attribute<?, ?, ?> attribute) {
            this.attribute = attribute;
        }

        @Override
        public void add(Map<String, AttributeValue> item) {
            count += attribute == null || ConditionEvaluator.value(attribute, item) != null ? 1 : 0;
        }

        @Override
        public Long result() {
            return count;
        }
    }

    /** The exact sum of the numbers that are stored. */
    public static final class Sum extends Accumulator<BigDecimal> {

        private final Attribute<?, ?, ?> attribute;
        private BigDecimal sum = BigDecimal.ZERO;
        private long count;

        /**
         * Sums nothing yet.
         *
         * @param attribute a number
         */
        public Sum(Attribute<?, ?, ?> attribute) {
            this.attribute = attribute;
        }

        @Override
        public void add(Map<String, AttributeValue> item) {
            AttributeValue value = ConditionEvaluator.value(attribute, item);
            if (value != null) {
                checkFits(Attribute.specOf(attribute), value);
                sum = sum.add(new BigDecimal(value.n()));
                count++;
            }
        }

        /** The codec says what is wrong with a value that is no number, as it does of any read. */
        private static <T> void checkFits(AttributeSpec<T> spec, AttributeValue value) {
            if (value.n() == null) {
                decode(spec, value);
                throw new IllegalStateException("\"" + spec.path() + "\" is stored as no number, so it has no sum");
            }
        }

        @Override
        public BigDecimal result() {
            return sum;
        }

        Optional<BigDecimal> average(MathContext precision) {
            return count == 0 ? Optional.empty() : Optional.of(sum.divide(BigDecimal.valueOf(count), precision));
        }
    }

    /** The exact sum divided by the count. */
    public static final class Average extends Accumulator<Optional<BigDecimal>> {

        private final Sum sum;
        private final MathContext precision;

        /**
         * The average of nothing yet.
         *
         * @param attribute a number
         * @param precision how the quotient is rounded
         */
        public Average(Attribute<?, ?, ?> attribute, MathContext precision) {
            this.sum = new Sum(attribute);
            this.precision = precision;
        }

        @Override
        public void add(Map<String, AttributeValue> item) {
            sum.add(item);
        }

        @Override
        public Optional<BigDecimal> result() {
            return sum.average(precision);
        }
    }

    /**
     * The least or the greatest value, in DynamoDB's order.
     *
     * @param <V> the value
     */
    public static final class Extreme<V> extends Accumulator<Optional<V>> {

        private final Attribute<?, V, ?> attribute;
        private final int sign;
        private @Nullable AttributeValue best;

        /**
         * No value yet.
         *
         * @param attribute an ordered one
         * @param greatest whether the greatest value is wanted, not the least
         */
        public Extreme(Attribute<?, V, ?> attribute, boolean greatest) {
            this.attribute = attribute;
            this.sign = greatest ? 1 : -1;
        }

        @Override
        public void add(Map<String, AttributeValue> item) {
            AttributeValue value = ConditionEvaluator.value(attribute, item);
            if (value != null && (best == null || sign * AttributeValueOrder.compare(value, best) > 0)) {
                decode(Attribute.specOf(attribute), value);
                best = value;
            }
        }

        @Override
        public Optional<V> result() {
            return best == null ? Optional.empty() : Optional.ofNullable(decode(Attribute.specOf(attribute), best));
        }
    }

    private static <T> T decode(AttributeSpec<T> spec, AttributeValue value) {
        return AttributeValues.decode(
                spec.codec(), value, spec.path().entity(), spec.path().toString());
    }
}
