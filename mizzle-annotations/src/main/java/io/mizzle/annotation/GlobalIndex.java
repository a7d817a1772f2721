package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a global secondary index of a table of several entities; stands beside {@link Table}.
 *
 * <pre>{@code
 * @GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
 * @GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk", projection = ProjectionType.KEYS_ONLY)
 * }</pre>
 *
 * <p>Entities write to it through {@link IndexKey}. An index over the components' own attributes, and so every
 * multi-attribute index, is declared on the components instead: {@link IndexPartitionKey}, {@link IndexSortKey}.
 *
 * <p>DynamoDB consequences: reads of a global index are always eventually consistent, so {@code consistent()} does not
 * exist on its access paths; the index has its own throughput and storage cost, and each write of an indexed item is
 * also a write of the index; index keys need not be unique; items without the key attributes are not in the index.
 *
 * <p>Compile-time problems: on a type without {@link Table}; a name used twice or outside DynamoDB's rules (3 to 255 of
 * {@code a-z A-Z 0-9 _ - .}); more than 20 global indexes; a partition and a sort key of one name; one attribute with
 * two types; {@link #include()} without {@link ProjectionType#INCLUDE}, or the other way round, or with an attribute
 * that no entity has.
 *
 * <p>See "Using Global Secondary Indexes in DynamoDB" and "Constraints in Amazon DynamoDB".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(GlobalIndex.Repeated.class)
public @interface GlobalIndex {
    /**
     * The index's name; {@code QShop.SHOP} has a constant of this name.
     *
     * @return the name, never empty
     */
    String name();

    /**
     * The attribute that is the index's partition key.
     *
     * @return the attribute's name, never empty
     */
    String partitionKey();

    /**
     * The partition key's DynamoDB type; with N or B, templates are one placeholder and nothing else.
     *
     * @return the type, {@link KeyType#S} by default
     */
    KeyType partitionKeyType() default KeyType.S;

    /**
     * The attribute that is the index's sort key.
     *
     * @return the attribute's name; empty (the default) for an index without sort key
     */
    String sortKey() default "";

    /**
     * The sort key's DynamoDB type; with N or B, templates are one placeholder and nothing else.
     *
     * @return the type, {@link KeyType#S} by default
     */
    KeyType sortKeyType() default KeyType.S;

    /**
     * Which attributes are copied into the index. It cannot be changed later: DynamoDB needs a new index for that.
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

    /** Holds several {@link GlobalIndex} annotations of one element; written by the compiler, never by hand. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Repeated {
        /**
         * The annotations, in the order they were written.
         *
         * @return one annotation per declaration
         */
        GlobalIndex[] value();
    }
}
