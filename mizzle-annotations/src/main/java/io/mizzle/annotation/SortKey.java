package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that is the sort key of a record with {@link Table}.
 *
 * <pre>{@code
 * @Table(name = "readings")
 * public record Reading(@PartitionKey String sensor, @SortKey Instant takenAt, double celsius) {}
 * }</pre>
 *
 * <p>The value is stored as it is, under the component's attribute name and with its DynamoDB type: S, N or B. Items of
 * one partition are kept in its order: numbers by value, strings by their UTF-8 bytes, binary by unsigned bytes. It is
 * required, and an update cannot change it. DynamoDB refuses empty keys and sort keys over 1,024 bytes; both are
 * checked before sending.
 *
 * <p>Compile-time problems: in a record without {@link Table} (an {@link Entity} says {@link Key}); without a {@link
 * PartitionKey}; on more than one component; on a nullable or {@code Optional} component or one with {@link Default};
 * on a type that is stored as neither S, N nor B.
 *
 * <p>See "Core components of Amazon DynamoDB" and "Constraints in Amazon DynamoDB".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface SortKey {}
