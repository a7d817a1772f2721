package io.mizzle.migration.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Every item of a table, consistently, in segments side by side. After each page it remembers where each segment is, so that it can be
 * resumed there; the items of one page may come twice then. Holds one page per segment.
 */
public final class ParallelScan {

    /** Takes a page of items; called by several threads. */
    @FunctionalInterface
    public interface Pages {
        /**
         * A page.
         *
         * @param segment from 0
         * @param items may be empty
         * @param saved what remembers the state behind this page; call it once the page is dealt with
         */
        void take(int segment, List<Map<String, AttributeValue>> items, Runnable saved);
    }

    private final DynamoDbClient client;
    private final String table;
    private final int pageSize;
    private final RateLimit reads;
    private final Checkpoints checkpoints;
    private final State state;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /**
     * A scan.
     *
     * @param table the physical name
     * @param segments how many, from 1
     * @param pageSize items to evaluate per request, or 0 for as many as fit 1 MB
     * @param reads read capacity units a second
     * @param checkpoints where it remembers its place
     */
    public ParallelScan(
            DynamoDbClient client, String table, int segments, int pageSize, RateLimit reads, Checkpoints checkpoints) {
        this.client = client;
        this.table = table;
        this.pageSize = pageSize;
        this.reads = reads;
        this.checkpoints = checkpoints;
        this.state = checkpoints.load().map(State::parse).orElseGet(() -> new State(segments));
    }

    /** Where each segment is: a key, or nothing; and which are done. */
    private static final class State {
        private final List<@Nullable JsonNode> keys = new ArrayList<>();
        private final List<Boolean> done = new ArrayList<>();

        State(int segments) {
            for (int i = 0; i < segments; i++) {
                keys.add(null);
                done.add(false);
            }
        }

        static State parse(String text) {
            try {
                JsonNode json = Json.parse(text);
                State state = new State(json.path("segments").size());
                for (int i = 0; i < state.keys.size(); i++) {
                    JsonNode segment = json.path("segments").get(i);
                    state.keys.set(i, segment.get("key"));
                    state.done.set(i, segment.path("done").asBoolean());
                }
                return state;
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException("A checkpoint is broken: " + text, broken);
            }
        }

        synchronized String reached(int segment, Map<String, AttributeValue> key) {
            keys.set(segment, key.isEmpty() ? null : ItemJson.write(key));
            done.set(segment, key.isEmpty());
            ObjectNode json = Json.object();
            ArrayNode segments = json.putArray("segments");
            for (int i = 0; i < keys.size(); i++) {
                ObjectNode each = segments.addObject();
                if (keys.get(i) != null) {
                    each.set("key", keys.get(i));
                }
                each.put("done", done.get(i));
            }
            return json.toString();
        }
    }

    /** Goes through what is left. */
    public void run(Pages pages) {
        int segments = state.keys.size();
        if (segments == 1) {
            segment(0, pages);
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(segments, task -> {
            Thread thread = new Thread(task, "mizzle-scan");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < segments; i++) {
                int segment = i;
                running.add(threads.submit(() -> segment(segment, pages)));
            }
            await(running);
        } finally {
            threads.shutdown();
        }
    }

    private void await(List<Future<?>> running) {
        RuntimeException failure = null;
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException failed) {
                failure = failed.getCause() instanceof RuntimeException first
                        ? first
                        : new IllegalStateException(failed.getCause());
            } catch (InterruptedException interrupted) {
                stopped.set(true);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The scan was interrupted. Run it again: it goes on.", interrupted);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void segment(int segment, Pages pages) {
        JsonNode at = state.keys.get(segment);
        Map<String, AttributeValue> key = at == null ? Map.of() : ItemJson.read(at);
        boolean done = state.done.get(segment);
        PageSize size = new PageSize(pageSize, reads.perSecond() / state.keys.size());
        try {
            while (!done && !stopped.get()) {
                ScanResponse page = client.scan(request(segment, key, size.items()));
                if (page.consumedCapacity() != null && page.consumedCapacity().capacityUnits() != null) {
                    size.cost(page.consumedCapacity().capacityUnits());
                    reads.acquire(page.consumedCapacity().capacityUnits());
                }
                Map<String, AttributeValue> next = page.lastEvaluatedKey();
                pages.take(segment, page.items(), () -> save(segment, next));
                key = next;
                done = next.isEmpty();
            }
        } catch (RuntimeException | Error failure) {
            stopped.set(true);
            throw failure;
        }
    }

    private ScanRequest request(int segment, Map<String, AttributeValue> key, int items) {
        ScanRequest.Builder request = ScanRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
        if (state.keys.size() > 1) {
            request.segment(segment).totalSegments(state.keys.size());
        }
        if (!key.isEmpty()) {
            request.exclusiveStartKey(key);
        }
        if (items > 0) {
            request.limit(items);
        }
        return request.build();
    }

    private synchronized void save(int segment, Map<String, AttributeValue> key) {
        checkpoints.save(state.reached(segment, key));
    }
}
