package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the values of a component out of everything that is printed.
 *
 * <pre>{@code
 * public record Customer(UUID customerId, @Sensitive String taxNumber) implements Shop {}
 * }</pre>
 *
 * <p>Logs, {@code explain()}, listener events and exception messages show {@code ***} instead, also where the value is
 * part of a key. What is stored and sent is unchanged; so is the record's own {@code toString()}, which mizzle never
 * calls. On a document it covers everything inside.
 *
 * <p>It causes no compile-time problems.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Sensitive {}
