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
 * <p>Cost: writes become transactions (twice the write capacity) with one more item each; a change of the value writes
 * two guards, and reads the old value first unless the statement has it. Batch puts of such entities are refused.
 *
 * <p>Declared ahead of its implementation: until the release that implements it, using this annotation is a
 * compile-time problem that says so.
 *
 * <p>Compile-time problems: a type that has no key form; a table whose key attributes are not S; an unknown component
 * in {@link #scope()}; {@link #lowercase()} on anything but a string.
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
