package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component the sort key, or one attribute of the sort key, of a secondary index.
 *
 * <pre>{@code
 * @Table(name = "products")
 * public record Product(
 *         @PartitionKey String shop,
 *         @SortKey String sku,
 *         @IndexPartitionKey("byCategory") String category,
 *         @IndexSortKey("byCategory") @IndexSortKey(value = "byPrice", local = true) BigDecimal price) {}
 * }</pre>
 *
 * <p>The index is the global one whose {@link IndexPartitionKey} has the same name, or with {@link #local()} a local
 * one, which shares the table's partition key. It reads the component's own attribute; items without it are not in the
 * index.
 *
 * <p>Up to four components may name one global index, each with its own {@link #order()}: DynamoDB's multi-attribute
 * key. A read gives them from the left, with a range on the last one it gives.
 *
 * <p>Compile-time problems: a global index without {@link IndexPartitionKey}; a local one with it, with several sort
 * components, or in a table without sort key; an index that is local here and global there; two components with the
 * same order; more than four; a type that is stored as neither S, N nor B; more than 5 local indexes.
 *
 * <p>See "Using Global Secondary Indexes in DynamoDB", "Multi-attribute keys pattern" and "Local secondary indexes".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(IndexSortKey.Repeated.class)
public @interface IndexSortKey {
    /**
     * The index's name.
     *
     * @return the name, 3 to 255 of the characters {@code a-z A-Z 0-9 _ - .}
     */
    String value();

    /**
     * The place of this component among those of the index's sort key, lowest first. Numbers may have gaps.
     *
     * @return the place, 0 by default
     */
    int order() default 0;

    /**
     * Whether the index is a local secondary index. It can then be read consistently, but only be created together with
     * the table, and it limits each item collection to 10 GB.
     *
     * @return {@code false} by default: a global secondary index
     */
    boolean local() default false;

    /**
     * Which attributes are copied into the index. One component says it for the whole index; components that say
     * different things are a compile-time problem.
     *
     * @return the projection; {@link ProjectionType#ALL} (the default) leaves it to the index's other components
     */
    ProjectionType projection() default ProjectionType.ALL;

    /**
     * The attributes copied in addition to the keys, by stored name; for {@link ProjectionType#INCLUDE} only.
     *
     * @return the attributes' names, none by default
     */
    String[] include() default {};

    /** Holds several {@link IndexSortKey} annotations of one element; written by the compiler, never by hand. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
    @interface Repeated {
        /**
         * The annotations, in the order they were written.
         *
         * @return one annotation per declaration
         */
        IndexSortKey[] value();
    }
}
