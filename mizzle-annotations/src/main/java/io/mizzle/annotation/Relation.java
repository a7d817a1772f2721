package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Relates an entity to another one that its keys can reach.
 *
 * <pre>{@code
 * @Entity
 * @Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
 * @Relation(name = "lines", many = OrderLine.class)                       // the subtree below this order's key
 * @Relation(name = "customer", one = Customer.class)                      // the key follows from customerId
 * @Relation(name = "courier", one = Person.class, by = "personId=courierId")
 * @Relation(name = "products", many = Product.class, via = OrderLine.class)
 * public record Order(UUID customerId, UUID orderId, @Nullable UUID courierId) implements Shop {}
 * }</pre>
 *
 * <p>How it is read follows from the keys: the same partition, the subtree below this entity's key, an index whose key
 * this entity's components give, a key built from this entity's components (one, or one per element of a list), or
 * through a third entity. Nothing is stored for a relation, and DynamoDB does not check that the other item exists.
 * What a read costs is shown by {@code explain()}; co-located entities come in the same request.
 *
 * <p>The generated class gets it as {@code QOrder.ORDER.lines}.
 *
 * <p>Compile-time problems: neither or both of {@link #one()} and {@link #many()}; a name that a component, access path
 * or other relation has; a target that is not an entity or a sealed interface of entities; a relation that no key can
 * serve (the message suggests the index that would); {@link #one()} where the keys may find several; an unknown index,
 * component or inverse.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Relation.Repeated.class)
public @interface Relation {
    /**
     * The relation's name in the generated class; views match their components by it.
     *
     * @return a Java identifier that no component has
     */
    String name();

    /**
     * The related entity, or a sealed interface of entities, when there is at most one.
     *
     * @return the target; {@code void.class} (the default) when {@link #many()} is given
     */
    Class<?> one() default void.class;

    /**
     * The related entity, or a sealed interface of entities, when there may be several.
     *
     * @return the target; {@code void.class} (the default) when {@link #one()} is given
     */
    Class<?> many() default void.class;

    /**
     * The entity between this one and the target in a many-to-many relation: its items are found by this entity's key,
     * and the target's key follows from their components.
     *
     * @return the linking entity; {@code void.class} (the default) for a direct relation
     */
    Class<?> via() default void.class;

    /**
     * The access path of the target (of {@link #via()} where given) to read through: an index's name or the name of an
     * {@link IndexKey}. Needed only where several would do.
     *
     * @return the name; empty (the default) means the table's key if it serves, else the only index that does
     */
    String index() default "";

    /**
     * Which component of this entity gives which component of the target's key, where their names differ: {@code
     * "target=own"}. A list or set on the right makes a reference list: one target per element. With {@link #via()},
     * targets of the first step are the linking entity's components.
     *
     * @return the pairs; none (the default) where equal names say it all
     */
    String[] by() default {};

    /**
     * The component that holds the target's type name ({@link Entity#type()}), for a target that is a sealed interface
     * and whose key alone does not tell which of its entities is meant.
     *
     * @return the component's name; empty (the default) for none
     */
    String type() default "";

    /**
     * The relation of the target that is the other direction of this one, where several lead back here.
     *
     * @return the relation's name; empty (the default) means the only one, or none
     */
    String inverse() default "";

    /** Holds several {@link Relation} annotations of one element; written by the compiler, never by hand. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Repeated {
        /**
         * The annotations, in the order they were written.
         *
         * @return one annotation per declaration
         */
        Relation[] value();
    }
}
