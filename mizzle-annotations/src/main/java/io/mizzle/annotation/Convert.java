package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component, or the elements of a collection, through a converter of your own.
 *
 * <pre>{@code
 * public record Invoice(
 *         @PartitionKey String id,
 *         @Convert(MoneyConverter.class) Money total,
 *         List<@Convert(MoneyConverter.class) Money> lines) {}
 * }</pre>
 *
 * <p>As a type-use annotation it stands inside {@code List<…>}, {@code Set<…>}, {@code Map<…, …>} and {@code
 * Optional<…>}. Before the component it means the whole value: before a {@code List} the converter takes the list. Java
 * does not allow it before a qualified type name ({@code java.time.Duration}); import the type instead.
 *
 * <p>Every path uses the converter: items, conditions, updates, keys where it makes a scalar. Null never reaches it: a
 * null value is an absent attribute.
 *
 * <p>Compile-time problems: a class that is not a public {@code AttributeConverter} of exactly the annotated type, is
 * abstract, or lacks a public constructor without parameters; together with {@link Json} or {@link StoreAs}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE_USE})
public @interface Convert {
    /**
     * The converter: an {@code io.mizzle.codec.AttributeConverter} of the annotated type. One instance is shared by all
     * threads.
     *
     * @return the converter's class
     */
    Class<?> value();
}
