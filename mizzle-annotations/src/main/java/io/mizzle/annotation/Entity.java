package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a record is an entity of a table of several entities: one kind of item.
 *
 * <pre>{@code
 * @Entity(type = "CUST", aliases = "Customer")
 * @Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
 * public record Customer(@GeneratedId UUID customerId, String name) implements Shop {}
 * }</pre>
 *
 * <p>A record with {@link Table} is its table's only entity and needs this annotation only to set a {@link #version()}.
 *
 * <p>For every entity a class {@code QCustomer} with the constant {@code QCustomer.CUSTOMER} is generated, as visible
 * as the record: typed attributes, access paths, a builder, and the reader and writer of its items.
 *
 * <p>Compile-time problems: a type that is not a record; a record with type parameters; a record that implements no
 * table interface and names no {@link #table()}, or several; a missing {@link Key}; a type name that another entity of
 * the table uses as type or alias; a version below 1.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Entity {
    /**
     * The table's interface, when it is not a sealed interface that this record implements. That interface lists this
     * record in {@link Table#entities()}.
     *
     * @return the table's interface; {@code void.class} (the default) means the sealed interface this record implements
     */
    Class<?> table() default void.class;

    /**
     * What is stored in the item's type attribute ({@link Table#typeAttribute()}). Give it when the record's name may
     * change: items that were written keep the name they were written with.
     *
     * @return the type name; empty (the default) means the record's simple name
     */
    String type() default "";

    /**
     * Type names that are read as this entity but no longer written.
     *
     * @return the former type names, none by default
     */
    String[] aliases() default {};

    /**
     * The version of this entity's stored form; not to be confused with {@link Version}, which counts the writes of one
     * item. Above 1 it is stored in {@link Table#versionAttribute()}, and older items are lifted by the record's {@link
     * Upcast} methods as they are read.
     *
     * @return the version, at least 1 (the default)
     */
    int version() default 1;
}
