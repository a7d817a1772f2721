package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills a component on insert when it is null.
 *
 * <pre>{@code
 * public record Customer(@GeneratedId UUID customerId, String name) implements Shop {}
 * }</pre>
 *
 * <p>The id is taken when the insert is executed and returned with the stored entity; a value given by the caller is
 * kept. The component counts as required everywhere else: a stored item always has it, and null is allowed only on the
 * way into an insert. It may be part of the key.
 *
 * <p>Compile-time problems: a type other than {@code UUID} or {@code String}; {@link IdKind#ULID} on a {@code UUID};
 * {@code Optional}; together with {@link Default}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface GeneratedId {
    /**
     * The kind of id.
     *
     * @return the kind, {@link IdKind#UUID_V7} by default
     */
    IdKind value() default IdKind.UUID_V7;
}
