package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component as one JSON string (S) instead of DynamoDB's own types.
 *
 * <pre>{@code
 * public record Event(@PartitionKey String id, @Json Map<String, Object> payload) {}
 * }</pre>
 *
 * <p>For types mizzle does not know, or data that is only ever read whole: DynamoDB cannot see inside the string, so
 * conditions are equality and presence, and updates replace it as a whole. Jackson reads and writes it; it must be on
 * the class path.
 *
 * <p>Compile-time problems: Jackson ({@code com.fasterxml.jackson.core:jackson-databind}) missing from the class path;
 * together with {@link Convert}, {@link StoreAs} or {@link Flatten}; on a component of a key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Json {}
