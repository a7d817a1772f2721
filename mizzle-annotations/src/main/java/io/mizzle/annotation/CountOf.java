package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the number of an entity's related items in a component.
 *
 * <pre>{@code
 * @Relation(name = "orders", many = Order.class)
 * public record Customer(UUID customerId, @CountOf(Order.class) long orderCount) implements Shop {}
 * }</pre>
 *
 * <p>Inserting or deleting a child changes the parent's count in the same transaction, so that it is exact. Cost: each
 * such write becomes a transaction of two items (twice the write capacity for both), and children of one parent contend
 * for its item. A statement can opt out. Statements cannot set the component; items that existed before need a recount.
 *
 * <p>Declared ahead of its implementation: until the release that implements it, using this annotation is a
 * compile-time problem that says so.
 *
 * <p>Compile-time problems: a type other than {@code long}, {@code int} or their boxes; a child without a {@code many}
 * relation from this entity, or with several and no {@link #relation()}; a child from whose components the parent's key
 * cannot be computed; a component of a key.
 *
 * <p>See "Amazon DynamoDB Transactions: How it works".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface CountOf {
    /**
     * The child entity that is counted.
     *
     * @return the child's record
     */
    Class<?> value();

    /**
     * The relation whose children are counted.
     *
     * @return the relation's name; empty (the default) means the only one to that entity
     */
    String relation() default "";
}
