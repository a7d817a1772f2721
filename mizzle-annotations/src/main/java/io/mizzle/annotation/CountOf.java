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
 * <p>Inserting or deleting a child changes the parent's count in the same transaction, so that it is exact; so does a change
 * of the attribute that names the parent, for both parents, and soft deletion, which uncounts. The parent must exist:
 * otherwise the write of the child fails with an {@code ItemNotFoundException} that names the parent. Its version and its
 * update time stay as they are.
 *
 * <p>Cost: each such write becomes a transaction of two items (twice the write capacity for both), and children of one
 * parent contend for its item. Deletes, {@code orReplace()} and {@code upsert} read the child first. A statement can opt
 * out with {@code withoutCounters()}. Batches of children are refused.
 *
 * <p>Statements cannot set the component: an insert of the parent stores 0, every other write keeps what is stored, for which
 * {@code replace} and {@code orReplace()} read the parent first. Items that existed before need a recount.
 *
 * <p>Compile-time problems: a type other than {@code long}, {@code int} or their boxes; a child without a {@code many}
 * relation from this entity, or with several and no {@link #relation()}; a child from whose components the parent's key
 * cannot be computed, or that is stored in another table; a component of a key.
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
