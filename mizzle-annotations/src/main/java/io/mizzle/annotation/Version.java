package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the writes of an item, so that a write based on an old state is refused (optimistic locking).
 *
 * <pre>{@code
 * public record Customer(@GeneratedId UUID customerId, String name, @Version long version) implements Shop {}
 * }</pre>
 *
 * <p>Insert stores 1. Every write that knows the old value ({@code replace}, {@code changes}, delete of an entity) is
 * conditional on it, and raises {@code VersionConflictException} when another writer was first; every update increments
 * it. This costs no extra request. Statements cannot set it. Batch puts have no conditions in DynamoDB and are refused
 * for versioned entities unless they say {@code unchecked()}.
 *
 * <p>Compile-time problems: a type other than {@code long}, {@code int} or their boxes; a second such component in the
 * entity; in a key; together with {@link Default} or {@link OmitEmpty}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Version {}
