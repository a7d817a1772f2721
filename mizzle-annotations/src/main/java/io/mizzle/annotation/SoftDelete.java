package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes delete set this component to the current time instead of removing the item; reads then leave the item out.
 *
 * <pre>{@code
 * public record Customer(UUID customerId, @SoftDelete @Nullable Instant deletedAt) implements Shop {}
 * }</pre>
 *
 * <p>Reads add a filter, which does not save read capacity, unless they say {@code includeDeleted()}. The time is taken
 * from the clock of the {@code Mizzle} instance. Statements cannot set the component.
 *
 * <p>A deleted item is no item to updates either, unless they say {@code includeDeleted()}; {@code restore()} brings it
 * back, {@code permanently()} makes a delete remove it. An insert under its key is refused as a duplicate.
 *
 * <p>Compile-time problems: a type other than a nullable {@code Instant}; a second such component in the entity;
 * together with {@link CreatedAt}, {@link UpdatedAt}, {@link Ttl} or {@link Lazy}; in the table's key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface SoftDelete {}
