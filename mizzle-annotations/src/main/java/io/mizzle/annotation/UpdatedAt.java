package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the time of the item's last write.
 *
 * <pre>{@code
 * public record Customer(@GeneratedId UUID customerId, @UpdatedAt Instant updatedAt) implements Shop {}
 * }</pre>
 *
 * <p>Set from the clock of the {@code Mizzle} instance by every write of the item (insert, upsert, update, replace,
 * batch and transaction), so it equals {@link CreatedAt} after the insert. Statements cannot set it. Null is allowed on
 * the way in; a stored item always has it. In an index key it makes every write also a write of that index.
 *
 * <p>Compile-time problems: a type other than {@code Instant}; a second such component in the entity; in the table's
 * key; together with {@link Default}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface UpdatedAt {}
