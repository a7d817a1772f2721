package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the time at which the item expires.
 *
 * <pre>{@code
 * @Table(name = "sessions", timeToLive = "expiresAt")
 * public record Session(@PartitionKey String token, @Ttl @Nullable Instant expiresAt) {}
 * }</pre>
 *
 * <p>Stored as N, epoch seconds; fractions of a second are cut off. DynamoDB deletes expired items within days, without
 * consuming write capacity, and returns them until then; reads leave them out by a filter (which does not save read
 * capacity) unless they say {@code includeExpired()}. An absent value never expires. DynamoDB does not expire items
 * whose time is more than five years in the past.
 *
 * <p>Compile-time problems: a type other than {@code Instant} or {@code long} (epoch seconds); a second such component
 * in the entity; an attribute name that is not the table's {@link Table#timeToLive()}; together with {@link StoreAs};
 * in the table's key.
 *
 * <p>See "Using time to live (TTL) in DynamoDB".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Ttl {}
