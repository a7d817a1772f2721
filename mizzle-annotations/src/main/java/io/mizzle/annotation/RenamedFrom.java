package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the attribute a component was stored under before.
 *
 * <pre>{@code
 * public record Customer(@PartitionKey String id, @RenamedFrom("fullname") String name) {}
 * }</pre>
 *
 * <p>While items of both kinds exist, the component is read from its new attribute, and from the old one when that is
 * absent; it is written under the new name only, and such a write removes the old attribute. Conditions see the new
 * name only. Migrations see a rename instead of a removal and an addition.
 *
 * <p>Declared ahead of its implementation: until the release that implements it, using this annotation is a
 * compile-time problem that says so.
 *
 * <p>Compile-time problems: the component's own attribute name; a name another component has; a component of the
 * table's key, whose items cannot be renamed in place.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface RenamedFrom {
    /**
     * The former attribute name.
     *
     * @return the name, at least one character
     */
    String value();
}
