package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyReading;
import io.mizzle.internal.body.Layout;
import io.mizzle.internal.plan.KeyIdentity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Map<KeyIdentity, Map<String, AttributeValue>> open = new LinkedHashMap<>();
    private final Map<KeyIdentity, Map<String, AttributeValue>> found = new HashMap<>();
    private List<List<KeyIdentity>> asked = List.of();
    private List<Call> calls = List.of();

    BatchGet(ReadSetup<?> setup, @Nullable Set<String> projection) {
        this.setup = setup;
        this.projection = projection;
        this.backoff = new Backoff(setup.random());
    }

    /** Adds keys; duplicates are asked for once. */
    public void want(Collection<Map<String, AttributeValue>> keys) {
        keys.forEach(this::want);
    }

    /** Adds a key, by whose identity {@link #item(KeyIdentity)} tells of it. */
    KeyIdentity want(Map<String, AttributeValue> key) {
        KeyIdentity identity = KeyIdentity.of(key);
        if (!found.containsKey(identity)) {
            open.put(identity, key);
        }
        return identity;
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
        List<List<KeyIdentity>> chunks = new ArrayList<>();
        List<KeyIdentity> keys = new ArrayList<>(open.keySet());
        for (int from = 0; from < keys.size() && sent.size() < AT_ONCE; from += CHUNK) {
            List<KeyIdentity> chunk = keys.subList(from, Math.min(from + CHUNK, keys.size()));
            chunks.add(chunk);
            List<Map<String, AttributeValue>> wanted =
                    chunk.stream().map(open::get).toList();
            sent.add(setup.call(setup.renderer().batch(wanted, projection), Layout.TABLES, true));
        }
        asked = chunks;
        calls = sent;
        return sent;
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
            items(calls.get(i), response).forEach(this::keep);
            Set<KeyIdentity> unprocessed = unprocessed(response);
            for (KeyIdentity key : asked.get(i)) {
                if (!unprocessed.contains(key)) {
                    open.remove(key);
                }
            }
        }
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

    private void keep(Map<String, AttributeValue> item) {
        found.put(KeyIdentity.of(item, setup.tableKey()), item);
    }

    /** All items that were found. */
    Collection<Map<String, AttributeValue>> found() {
        return found.values();
    }

    /** The item of a key, or null where there is none. */
    public @Nullable Map<String, AttributeValue> item(Map<String, AttributeValue> key) {
        return item(KeyIdentity.of(key));
    }

    /** The same of a key's identity. */
    @Nullable
    Map<String, AttributeValue> item(KeyIdentity key) {
        return found.get(key);
    }
}
