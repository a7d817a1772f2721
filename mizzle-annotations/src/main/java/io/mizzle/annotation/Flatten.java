package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores the components of a document as attributes of the item itself instead of inside a map.
 *
 * <pre>{@code
 * public record Order(UUID orderId, @Flatten(prefix = "ship_") PostalAddress shipTo) implements Shop {}
 * }</pre>
 *
 * <p>Here the item has {@code ship_street}, {@code ship_city} and {@code ship_zip}. They can be keys of an index, and
 * be set one by one without the document being there first. The path {@code ORDER.shipTo} has the components'
 * attributes but no operators of its own. A nullable document is null when all its attributes are absent, so a document
 * with only nullable components cannot be told from none.
 *
 * <p>Compile-time problems: a type that is not a {@link Document} record; a sealed document; an attribute name the item
 * has already; together with {@link AttributeName}, {@link Convert}, {@link Json} or {@link Default}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Flatten {
    /**
     * What the components' attribute names start with.
     *
     * @return the prefix, empty by default
     */
    String prefix() default "";
}
