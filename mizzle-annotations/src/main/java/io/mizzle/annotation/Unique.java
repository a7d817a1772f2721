package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the values of a component unique over all items of the entity.
 *
 * <pre>{@code
 * public record Customer(UUID customerId, @Unique(lowercase = true) String email) implements Shop {}
 * }</pre>
 *
 * <p>DynamoDB enforces uniqueness of the primary key only, so a guard item is written to the same table in the same
 * transaction as the entity. Racing writers leave exactly one winner; the others get {@code UniqueViolationException},
 * which names the value unless the component is {@link Sensitive}. An absent value is not guarded.
 *
 * <p>{@code db.get(CUSTOMER.uniqueEmail(email))} finds the item by its value with two consistent reads, of the guard and of
 * the item; the values of a scope come first. An item that is softly deleted gives its values back, and restoring it
 * needs them again.
 *
 * <p>Cost: writes that give an item a value or take one away become transactions (twice the write capacity) with one more
 * item for each; a change of the value writes two guards, and reads the old value first (one consistent read) unless the
 * statement has it: in {@code changes(before, after)}, in {@code delete(…).entity(…)} of an entity with a version, or in
 * an equality of its condition. Updates of other components stay as they are. Batches of such entities are refused.
 *
 * <p>DynamoDB's own deletion of expired items does not know of guards: their values stay taken.
 *
 * <p>Compile-time problems: a type that has no key form; a table whose key attributes are not S; an unknown component
 * in {@link #scope()}, or one that may be absent; {@link #lowercase()} on anything but a string; a key template of the
 * table that could give the key of a guard.
 *
 * <p>See "Amazon DynamoDB Transactions: How it works".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Unique {
    /**
     * Components within whose values the value is unique, such as a tenant.
     *
     * @return names of required components; none (the default) means unique over the whole entity
     */
    String[] scope() default {};

    /**
     * Whether values that differ only in case count as equal. The stored attribute keeps its case; the guard is
     * lower-cased independently of the locale.
     *
     * @return {@code false} by default
     */
    boolean lowercase() default false;
}
