package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a sealed interface of entities that lie in one partition and are read together, in key order.
 *
 * <pre>{@code
 * @ItemCollection(partition = "CUSTOMER#{customerId}")
 * public sealed interface CustomerItem permits Customer, Order, OrderLine, Address {}
 * }</pre>
 *
 * <p>{@code db.query(CUSTOMER_ITEM).where(CUSTOMER_ITEM.in(id))} is one Query for all of them, 1 MB per page. The
 * placeholders of the templates become the parameters. With {@link #sort()} the collection is the subtree below that
 * sort key, with {@link #index()} it is a partition of an index. With local secondary indexes DynamoDB limits the item
 * collection to 10 GB.
 *
 * <p>Compile-time problems: a type that is not a sealed interface; a member that is not an entity of the table, or
 * whose key lies outside the partition or subtree; placeholders the members do not share; an unknown index.
 *
 * <p>See "Core components of Amazon DynamoDB".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ItemCollection {
    /**
     * The table, when the members do not all belong to the same one by themselves.
     *
     * @return the table's type; {@code void.class} (the default) means the one table of all members
     */
    Class<?> table() default void.class;

    /**
     * The partition's template, which equals that of every member up to the names of its placeholders.
     *
     * @return the template, never empty
     */
    String partition();

    /**
     * The leading part of the sort key that all members have in common, in the grammar of {@link Key}.
     *
     * @return the template; empty (the default) means the whole partition
     */
    String sort() default "";

    /**
     * The index whose partition it is; items without an entry in it are not part of the collection.
     *
     * @return the index's name; empty (the default) means the table itself
     */
    String index() default "";
}
