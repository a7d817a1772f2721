package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component the partition key, or one attribute of the partition key, of a global secondary index.
 *
 * <pre>{@code
 * @Table(name = "products")
 * public record Product(
 *         @PartitionKey String sku,
 *         @IndexPartitionKey("byCategory") String category,
 *         @IndexSortKey("byCategory") BigDecimal price) {}
 * }</pre>
 *
 * <p>The index reads the component's own attribute, so nothing is stored twice and nothing can go stale. The generated
 * class gets an access path with the index's name in camel case: {@code QProduct.PRODUCT.byCategory(category)}. A
 * component may be part of several indexes, and an item that lacks one of an index's key attributes is not in it.
 *
 * <p>Up to four components may name one index, each with its own {@link #order()}: DynamoDB's multi-attribute key. A
 * read must give all of them. In a table of several entities, those that name one index agree on its attributes' names,
 * types and places.
 *
 * <p>Compile-time problems: an index name that a {@link GlobalIndex} or {@link LocalIndex} declares; more than four
 * components on one index, or two with the same order; a type that is stored as neither S, N nor B; more than 20 global
 * indexes; an access path whose name a component has.
 *
 * <p>See "Using Global Secondary Indexes in DynamoDB" and "Multi-attribute keys pattern".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(IndexPartitionKey.Repeated.class)
public @interface IndexPartitionKey {
    /**
     * The index's name.
     *
     * @return the name, 3 to 255 of the characters {@code a-z A-Z 0-9 _ - .}
     */
    String value();

    /**
     * The place of this component among those of the index's partition key, lowest first. Numbers may have gaps.
     *
     * @return the place, 0 by default
     */
    int order() default 0;

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

    /** Holds several {@link IndexPartitionKey} annotations of one element; written by the compiler, never by hand. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
    @interface Repeated {
        /**
         * The annotations, in the order they were written.
         *
         * @return one annotation per declaration
         */
        IndexPartitionKey[] value();
    }
}
