package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a local secondary index of a table of several entities: the table's partition key with another sort key.
 * Stands beside {@link Table}.
 *
 * <pre>{@code
 * @LocalIndex(name = "lsi1", sortKey = "lsi1sk")
 * }</pre>
 *
 * <p>Entities write to it through {@link IndexKey} without a partition template. An index over a component's own
 * attribute is declared on the component instead: {@code @IndexSortKey(value = "byPrice", local = true)}.
 *
 * <p>DynamoDB consequences: a local index can be read consistently; it is created with the table and can neither be
 * added nor removed later; a table with one limits each item collection to 10 GB, counting the index entries.
 *
 * <p>Compile-time problems: on a type without {@link Table}; a table without sort key; a name used twice or outside
 * DynamoDB's rules; more than 5 local indexes; the sort key attribute of the table itself; the {@link #include()}
 * problems of {@link GlobalIndex}.
 *
 * <p>See "Local secondary indexes" and "Constraints in Amazon DynamoDB".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(LocalIndex.Repeated.class)
public @interface LocalIndex {
    /**
     * The index's name; {@code QShop.SHOP} has a constant of this name.
     *
     * @return the name, never empty
     */
    String name();

    /**
     * The attribute that is the index's sort key.
     *
     * @return the attribute's name, never empty
     */
    String sortKey();

    /**
     * The sort key's DynamoDB type; with N or B, templates are one placeholder and nothing else.
     *
     * @return the type, {@link KeyType#S} by default
     */
    KeyType sortKeyType() default KeyType.S;

    /**
     * Which attributes are copied into the index. What is not copied is fetched from the table by DynamoDB when a query
     * asks for it, at the price of reading the whole item.
     *
     * @return the projection, {@link ProjectionType#ALL} by default
     */
    ProjectionType projection() default ProjectionType.ALL;

    /**
     * The attributes copied in addition to the keys, by stored name; for {@link ProjectionType#INCLUDE} only. DynamoDB
     * allows 100 over all indexes of a table together.
     *
     * @return the attributes' names, none by default
     */
    String[] include() default {};

    /** Holds several {@link LocalIndex} annotations of one element; written by the compiler, never by hand. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Repeated {
        /**
         * The annotations, in the order they were written.
         *
         * @return one annotation per declaration
         */
        LocalIndex[] value();
    }
}
