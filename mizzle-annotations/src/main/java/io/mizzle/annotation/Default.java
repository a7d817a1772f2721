package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the value of a component that is null on write, or absent from the item on read.
 *
 * <pre>{@code
 * public record Order(
 *         UUID orderId,
 *         @Default("OPEN") Status status,
 *         @Default({}) List<String> tags,
 *         @Default(provider = Region.class) String region) implements Shop {}
 * }</pre>
 *
 * <p>On write the default is stored. On read it stands in for the absent attribute, so components can be added to an
 * entity without touching its items; a condition or an index still sees such an item without the attribute. The
 * component is never null in an entity that was read, and may be left out of builders.
 *
 * <p>The default is a text in the component's own form ({@code "12.50"}, {@code "OPEN"}, {@code "2026-01-31"}, {@code
 * "true"}), one text per element for lists and sets, or a provider.
 *
 * <p>Compile-time problems: both {@link #value()} and {@link #provider()}, or an unreadable value, checked by type
 * where the compiler can; several values on a component that is not a list or a set; values on a map, document or
 * converted component (use a provider); a provider that does not fit; a nullable or {@code Optional} component; a
 * component of the table's key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Default {
    /**
     * The default as text; several for lists and sets. Without values and without a provider the default is the type's
     * empty value, which only strings and collections have.
     *
     * @return the texts, none by default
     */
    String[] value() default {};

    /**
     * A {@code java.util.function.Supplier} of the component's type with a public constructor without parameters. It is
     * called once for each value that is missing, from the thread that reads or writes, and must not return null.
     *
     * @return the provider; {@code void.class} (the default) means none
     */
    Class<?> provider() default void.class;
}
