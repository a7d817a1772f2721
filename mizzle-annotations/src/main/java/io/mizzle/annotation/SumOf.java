package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the sum of one attribute over an entity's related items in a component.
 *
 * <pre>{@code
 * @Relation(name = "orders", many = Order.class)
 * public record Customer(
 *         UUID customerId, @SumOf(value = Order.class, attribute = "total") BigDecimal spent) implements Shop {}
 * }</pre>
 *
 * <p>Inserting, changing or deleting a child changes the parent's sum in the same transaction, so that it is exact; so does a
 * change of the attribute that names the parent, for both parents, and soft deletion. The parent must exist: otherwise
 * the write of the child fails with an {@code ItemNotFoundException} that names the parent. Its version and its update
 * time stay as they are.
 *
 * <p>Cost: each such write becomes a transaction of two items (twice the write capacity for both), and children of one
 * parent contend for its item. {@code add} and arithmetic on the summed attribute itself need no read; a change whose old
 * value is neither given nor named in a condition reads the child first, and so do deletes, {@code replace} and {@code
 * upsert}. A statement can opt out with {@code withoutCounters()}. Batches of children are refused.
 *
 * <p>Statements cannot set the component: an insert of the parent stores 0, every other write keeps what is stored, for which
 * {@code replace} and {@code orReplace()} read the parent first. Items that existed before need a new sum.
 *
 * <p>Compile-time problems: a component or summed attribute that is not a number; a component that cannot hold the sum
 * exactly; a child without a {@code many} relation from this entity, or with several and no {@link #relation()}; a
 * child from whose components the parent's key cannot be computed, or that is stored in another table; a component of a key.
 *
 * <p>See "Amazon DynamoDB Transactions: How it works".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface SumOf {
    /**
     * The child entity whose attribute is summed.
     *
     * @return the child's record
     */
    Class<?> value();

    /**
     * The child's component that is summed; an absent value counts as 0.
     *
     * @return the component's name
     */
    String attribute();

    /**
     * The relation whose children are summed.
     *
     * @return the relation's name; empty (the default) means the only one to that entity
     */
    String relation() default "";
}
