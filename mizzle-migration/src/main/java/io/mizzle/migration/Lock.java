package io.mizzle.migration;

import io.mizzle.table.Waiting;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The lock item: one holder at a time, known by its token, fenced by an epoch that only grows. Clocks of different machines are never
 * compared: a lock is taken over only after this runner has seen the same lease, without a sign of life, for the lease's whole length on its
 * own monotonic clock.
 */
final class Lock {

    static final String ID = "_lock";
    private static final int ATTEMPTS = 10;

    private final DynamoDbClient client;
    private final String table;
    private final String owner;
    private final Duration length;
    private final LongSupplier nanos;
    private final Waiting.Pause pause;

    Lock(DynamoDbClient client, String table, String owner, Duration length, LongSupplier nanos, Waiting.Pause pause) {
        this.client = client;
        this.table = table;
        this.owner = owner;
        this.length = length;
        this.nanos = nanos;
        this.pause = pause;
    }

    /** What the lock item says. */
    record Holder(@Nullable String token, long epoch, long beat, String owner, Duration length) {

        static Holder of(Map<String, AttributeValue> item) {
            return new Holder(
                    item.containsKey("token") ? item.get("token").s() : null,
                    number(item, "epoch"),
                    number(item, "beat"),
                    item.containsKey("owner") ? item.get("owner").s() : "somebody",
                    Duration.ofMillis(number(item, "lease")));
        }

        private static long number(Map<String, AttributeValue> item, String name) {
            AttributeValue value = item.get(name);
            return value == null ? 0 : Long.parseLong(value.n());
        }

        boolean sameAs(Holder other) {
            return Objects.equals(token, other.token) && epoch == other.epoch && beat == other.beat;
        }
    }

    /**
     * Takes the lock; waits for a lease at most, to see whether its holder is alive.
     *
     * @throws LockHeldException if it is
     */
    Lease acquire() {
        String token = UUID.randomUUID().toString();
        @Nullable Holder seen = null;
        long since = nanos.getAsLong();
        while (true) {
            Optional<Lease> mine = attempt(token, null);
            if (mine.isPresent()) {
                return mine.get();
            }
            Holder now = holder().orElse(null);
            if (now == null || now.token() == null) {
                continue;
            }
            if (seen == null) {
                seen = now;
                since = nanos.getAsLong();
            } else if (!seen.sameAs(now)) {
                throw new LockHeldException(now.owner());
            }
            Duration watched = Duration.ofNanos(nanos.getAsLong() - since);
            if (watched.compareTo(seen.length()) >= 0) {
                Optional<Lease> taken = attempt(token, seen);
                if (taken.isPresent()) {
                    return taken.get();
                }
                throw new LockHeldException(holder().map(Holder::owner).orElse("somebody"));
            }
            pause.of(least(
                    seen.length().minus(watched),
                    Duration.ofMillis(Math.max(1, seen.length().toMillis() / 8))));
        }
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** Takes the lock if it is free, or is still what was seen; knows its own record when the answer was lost. */
    private Optional<Lease> attempt(String token, @Nullable Holder seen) {
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                Map<String, AttributeValue> item =
                        client.updateItem(taking(token, seen)).attributes();
                return Optional.of(new Lease(token, Holder.of(item).epoch()));
            } catch (ConditionalCheckFailedException refused) {
                return own(token);
            } catch (SdkException ambiguous) {
                requireAmbiguous(ambiguous);
                Optional<Lease> mine = own(token);
                if (mine.isPresent()) {
                    return mine;
                }
            }
        }
        throw new MigrationException(
                "The lock in table \"" + table + "\" could not be taken: DynamoDB did not answer " + ATTEMPTS
                        + " times",
                "Look at the network and run it again");
    }

    private UpdateItemRequest taking(String token, @Nullable Holder seen) {
        boolean over = seen != null;
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .tableName(table)
                .key(Map.of("id", AttributeValue.fromS(ID)))
                .updateExpression("SET #token = :token, #owner = :owner, #lease = :lease, #beat = :zero,"
                        + " #epoch = if_not_exists(#epoch, :zero) + :one")
                .conditionExpression(
                        over
                                ? "#token = :seen AND #epoch = :seenEpoch AND #beat = :seenBeat"
                                : "attribute_not_exists(#token)")
                .expressionAttributeNames(Map.of(
                        "#token", "token", "#owner", "owner", "#lease", "lease", "#beat", "beat", "#epoch", "epoch"))
                .returnValues(ReturnValue.ALL_NEW);
        Map<String, AttributeValue> values = new HashMap<>(Map.of(
                ":token", AttributeValue.fromS(token),
                ":owner", AttributeValue.fromS(owner),
                ":lease", number(length.toMillis()),
                ":zero", number(0),
                ":one", number(1)));
        if (seen != null) {
            values.put(":seen", AttributeValue.fromS(Objects.requireNonNull(seen.token())));
            values.put(":seenEpoch", number(seen.epoch()));
            values.put(":seenBeat", number(seen.beat()));
        }
        return request.expressionAttributeValues(values).build();
    }

    private Optional<Lease> own(String token) {
        return holder().filter(each -> token.equals(each.token())).map(each -> new Lease(token, each.epoch()));
    }

    /** What the lock item says now; read consistently, asked again while nobody answers. */
    Optional<Holder> holder() {
        SdkException last = null;
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                Map<String, AttributeValue> item = client.getItem(request -> request.tableName(table)
                                .key(Map.of("id", AttributeValue.fromS(ID)))
                                .consistentRead(true))
                        .item();
                return item.isEmpty() ? Optional.empty() : Optional.of(Holder.of(item));
            } catch (SdkException ambiguous) {
                requireAmbiguous(ambiguous);
                last = ambiguous;
            }
        }
        throw Objects.requireNonNull(last);
    }

    /**
     * A sign of life.
     *
     * @return whether it is still held
     */
    boolean beat(Lease lease) {
        return mine(lease, "SET #beat = #beat + :one", Map.of(":one", number(1)), "#beat", "beat");
    }

    /** Gives it back; does nothing where it is not held any more. */
    void release(Lease lease) {
        mine(lease, "REMOVE #token", Map.of(), null, null);
    }

    private boolean mine(
            Lease lease,
            String update,
            Map<String, AttributeValue> more,
            @Nullable String placeholder,
            @Nullable String name) {
        Map<String, AttributeValue> values = new HashMap<>(more);
        values.put(":token", AttributeValue.fromS(lease.token()));
        Map<String, String> names = new HashMap<>(Map.of("#token", "token"));
        if (placeholder != null && name != null) {
            names.put(placeholder, name);
        }
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                client.updateItem(request -> request.tableName(table)
                        .key(Map.of("id", AttributeValue.fromS(ID)))
                        .updateExpression(update)
                        .conditionExpression("#token = :token")
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values));
                return true;
            } catch (ConditionalCheckFailedException lost) {
                return false;
            } catch (SdkException ambiguous) {
                requireAmbiguous(ambiguous);
            }
        }
        return own(lease.token()).isPresent();
    }

    /** Removes whatever token there is. */
    void unlock() {
        client.updateItem(request -> request.tableName(table)
                .key(Map.of("id", AttributeValue.fromS(ID)))
                .updateExpression("REMOVE #token")
                .expressionAttributeNames(Map.of("#token", "token")));
    }

    /** Rethrows what is a clear refusal. */
    private static void requireAmbiguous(SdkException failure) {
        boolean unclear = failure instanceof SdkClientException
                || failure instanceof DynamoDbException refused && refused.statusCode() >= 500;
        if (!unclear) {
            throw failure;
        }
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
