package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the attribute a component is stored under, where that is not the component's own name.
 *
 * <pre>{@code
 * public record Reading(@PartitionKey String sensor, @AttributeName("c") double celsius) {}
 * }</pre>
 *
 * <p>Attribute names count towards the item's size, 400 KB at most. Reserved words, spaces, dots and quotes are all
 * allowed: names always travel as placeholders. Templates, {@code Q} classes and conditions keep the component's name.
 *
 * <p>Compile-time problems: an empty name; a name that another component of the item has; the name of the table's key,
 * index key, type or version attribute, unless the component is that key; a name over 255 bytes on a component that is
 * a key of the table or of an index; together with {@link Flatten}.
 *
 * <p>See "Supported data types and naming rules in Amazon DynamoDB".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface AttributeName {
    /**
     * The attribute's name.
     *
     * @return the name, at least one character
     */
    String value();
}
