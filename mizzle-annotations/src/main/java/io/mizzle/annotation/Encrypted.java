package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component encrypted by the {@code AttributeCipher} of the {@code Mizzle} instance.
 *
 * <pre>{@code
 * public record Patient(@PartitionKey String id, @Encrypted String diagnosis) {}
 * }</pre>
 *
 * <p>DynamoDB sees only the ciphertext, so the attribute has no conditions but presence, and is in no key. The
 * component also counts as {@link Sensitive}. An instance without a cipher refuses to read or write the entity.
 *
 * <p>Declared ahead of its implementation: until the release that implements it, using this annotation is a
 * compile-time problem that says so.
 *
 * <p>Compile-time problems: a component of a key of the table or of an index; together with {@link Ttl}, {@link
 * Version}, {@link Unique} or {@link Flatten}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Encrypted {}
