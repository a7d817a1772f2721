package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record that holds some attributes of an entity; reads of it fetch only these.
 *
 * <pre>{@code
 * @Projection(of = Order.class)
 * public record OrderSummary(UUID orderId, Order.Status status, BigDecimal total) {}
 * }</pre>
 *
 * <p>Components are matched to the entity's by name and have the same types. {@code
 * db.select(ORDER_SUMMARY).from(ORDER)} reads it. DynamoDB charges read capacity for the whole item, except from an
 * index that holds only part of it: this saves transfer and decoding, and lets small indexes serve a read.
 *
 * <p>Compile-time problems: a type that is not a record; a component the entity does not have, or with another type or
 * nullness; an {@link #of()} that is not an entity.
 *
 * <p>See "Using projection expressions in DynamoDB".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
    /**
     * The entity.
     *
     * @return the entity's record
     */
    Class<?> of();
}
