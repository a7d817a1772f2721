package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the time at which the item was created.
 *
 * <pre>{@code
 * public record Customer(@GeneratedId UUID customerId, @CreatedAt Instant createdAt) implements Shop {}
 * }</pre>
 *
 * <p>Set from the clock of the {@code Mizzle} instance by every write that creates the item (insert, upsert, batch and
 * transaction), overwriting whatever the entity passed in holds; an upsert of an existing item keeps the stored value.
 * Statements cannot set it. Null is allowed on the way in; a stored item always has it.
 *
 * <p>Compile-time problems: a type other than {@code Instant}; a second such component in the entity; in the table's
 * key; together with {@link Default}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface CreatedAt {}
