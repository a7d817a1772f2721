package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component of a {@link View} that holds the entity the view starts from.
 *
 * <pre>{@code
 * @View(of = Order.class)
 * public record OrderPage(@Root Order order, List<OrderLine> lines) {}
 * }</pre>
 *
 * <p>It is never null: without the root there is no view.
 *
 * <p>Compile-time problems: outside a {@link View}; on several components; on a type that is neither the view's entity
 * nor a {@link Projection} of it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Root {}
