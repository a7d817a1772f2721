package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method of an entity that lifts an item from one entity version to the next as it is read.
 *
 * <pre>{@code
 * @Entity(version = 2)
 * @Key(partition = "CUSTOMER#{id}", sort = "PROFILE")
 * public record Customer(UUID id, String givenName, String familyName) implements Shop {
 *     @Upcast(from = 1)
 *     static Map<String, AttributeValue> splitName(Map<String, AttributeValue> item) { … }
 * }
 * }</pre>
 *
 * <p>The methods run in order from the item's version to {@link Entity#version()}, before the item is decoded. The
 * method gets the item's attributes in a map of its own and returns those of the next version; it must not touch key
 * attributes. Stored items change only when they are next written. Items without a version attribute are of version 1.
 *
 * <p>Compile-time problems: a method that is not static, is private, or has another signature; outside an entity; two
 * methods from one version; a gap between the oldest one and the entity's version; a version that is not below it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Upcast {
    /**
     * The version the method reads; it returns the one after.
     *
     * @return the version, at least 1
     */
    int from();
}
