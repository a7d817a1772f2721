package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyReading;
import io.mizzle.internal.plan.KeyIdentity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Items by key in chunks of 100, unprocessed keys asked for again ("BatchGetItem" of the DynamoDB API reference). One wave of a
 * conversation, or all of it.
 */
public final class BatchGet {

    private static final int CHUNK = 100;
    private static final int AT_ONCE = 8;

    private final ReadSetup<?> setup;
    private final @Nullable Set<String> projection;
    private final Backoff backoff;
    private final List<Wanted> all = new ArrayList<>();

    /** By identity, as many of them as somebody had to look for. */
    private final Map<KeyIdentity, Wanted> known = new HashMap<>();

    private int looked;
    private final List<Map<String, AttributeValue>> found = new ArrayList<>();
    private List<Wanted> open = new ArrayList<>();
    private List<List<Wanted>> asked = List.of();
    private List<Call> calls = List.of();

    /** A key, and what was found of it. */
    static final class Wanted {

        private final KeyIdentity identity;
        private final Map<String, AttributeValue> key;
        private @Nullable Map<String, AttributeValue> item;
        private boolean answered;

        /** Its place in the request that asked for it last. */
        private int place;

        Wanted(KeyIdentity identity, Map<String, AttributeValue> key) {
            this.identity = identity;
            this.key = key;
        }

        /** Its item, or null where there is none. */
        @Nullable Map<String, AttributeValue> item() {
            return item;
        }
    }

    BatchGet(ReadSetup<?> setup, @Nullable Set<String> projection) {
        this.setup = setup;
        this.projection = projection;
        this.backoff = new Backoff(setup.random());
    }

    /** Adds keys; duplicates are asked for once. */
    public void want(Collection<Map<String, AttributeValue>> keys) {
        keys.forEach(this::want);
    }

    private void want(Map<String, AttributeValue> key) {
        KeyIdentity identity = KeyIdentity.of(key);
        if (wanted(identity) == null) {
            wantOther(identity, key);
        }
    }

    /** Adds a key that is none of those before. What is given back tells of it later. */
    Wanted wantOther(KeyIdentity identity, Map<String, AttributeValue> key) {
        Wanted added = new Wanted(identity, key);
        all.add(added);
        open.add(added);
        return added;
    }

    private @Nullable Wanted wanted(KeyIdentity identity) {
        for (; looked < all.size(); looked++) {
            known.put(all.get(looked).identity, all.get(looked));
        }
        return known.get(identity);
    }

    /** Whether every key was answered. */
    public boolean done() {
        return open.isEmpty();
    }

    /** The next requests: as many chunks side by side as are allowed. */
    <R> Step<R> send() {
        return new Step.Send<>(next());
    }

    /** The calls of the next requests; none where every key was answered. */
    public List<Call> next() {
        List<Call> sent = new ArrayList<>();
        List<List<Wanted>> chunks = new ArrayList<>();
        for (int from = 0; from < open.size() && sent.size() < AT_ONCE; from += CHUNK) {
            List<Wanted> chunk = open.subList(from, Math.min(from + CHUNK, open.size()));
            chunks.add(chunk);
            sent.add(setup.keysCall(keys(chunk), projection));
        }
        asked = chunks;
        calls = sent;
        return sent;
    }

    private static List<Map<String, AttributeValue>> keys(List<Wanted> chunk) {
        List<Map<String, AttributeValue>> keys = new ArrayList<>(chunk.size());
        for (Wanted each : chunk) {
            each.place = keys.size();
            keys.add(each.key);
        }
        return keys;
    }

    /**
     * Takes the answers.
     *
     * @return how to go on: ask for what is left, after a pause where nothing was answered; null when all is
     */
    <R> @Nullable Step<R> accept(List<DynamoDbResponse> responses) {
        Optional<Duration> pause = take(responses);
        if (open.isEmpty()) {
            return null;
        }
        return pause.isPresent() ? new Step.Pause<>(pause.get()) : send();
    }

    /**
     * Takes the answers to what {@link #next} gave.
     *
     * @param responses one per call
     * @return how long to wait before asking again, empty where something was answered
     */
    public Optional<Duration> take(List<DynamoDbResponse> responses) {
        int before = open.size();
        for (int i = 0; i < responses.size(); i++) {
            BatchGetItemResponse response = (BatchGetItemResponse) responses.get(i);
            keep(asked.get(i), items(calls.get(i), response));
            answered(asked.get(i), unprocessed(response));
        }
        open = left();
        if (open.size() < before) {
            backoff.progressed();
            return Optional.empty();
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(backoff.next());
    }

    private List<? extends Map<String, AttributeValue>> items(Call call, BatchGetItemResponse response) {
        String table = setup.renderer().table();
        return BodyReading.items(call, table, response.responses().getOrDefault(table, List.of()));
    }

    private Set<KeyIdentity> unprocessed(BatchGetItemResponse response) {
        KeysAndAttributes left = response.unprocessedKeys().get(setup.renderer().table());
        return left == null
                ? Set.of()
                : left.keys().stream().map(KeyIdentity::of).collect(Collectors.toSet());
    }

    /** Items mostly come in the order of their keys, which is not promised. */
    private void keep(List<Wanted> chunk, List<? extends Map<String, AttributeValue>> items) {
        int next = 0;
        for (Map<String, AttributeValue> item : items) {
            Wanted own = next < chunk.size() ? chunk.get(next) : null;
            if (own == null || !own.identity.isSeenIn(item)) {
                own = wanted(KeyIdentity.of(item, setup.tableKey()));
            }
            if (own != null) {
                own.item = item;
                next = own.place + 1;
            }
            found.add(item);
        }
    }

    private static void answered(List<Wanted> chunk, Set<KeyIdentity> unprocessed) {
        for (Wanted each : chunk) {
            each.answered = !unprocessed.contains(each.identity);
        }
    }

    private List<Wanted> left() {
        List<Wanted> left = new ArrayList<>();
        for (Wanted each : open) {
            if (!each.answered) {
                left.add(each);
            }
        }
        return left;
    }

    /** All items that were found. */
    Collection<Map<String, AttributeValue>> found() {
        return found;
    }

    /** The item of a key, or null where there is none. */
    public @Nullable Map<String, AttributeValue> item(Map<String, AttributeValue> key) {
        Wanted asked = wanted(KeyIdentity.of(key));
        return asked == null ? null : asked.item;
    }
}
