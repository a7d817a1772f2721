package io.mizzle.migration.transfer;

import io.mizzle.migration.internal.RateLimit;
import io.mizzle.table.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Puts in batches side by side; what DynamoDB leaves unprocessed is sent again until it is done. */
final class BatchPuts implements AutoCloseable {

    private static final int BATCH = 25;
    private static final int ATTEMPTS = 20;

    private final DynamoDbClient client;
    private final String table;
    private final int threads;
    private final int batch;
    private final RateLimit limit;
    private final ExecutorService workers;

    BatchPuts(DynamoDbClient client, String table, int threads, RateLimit limit) {
        this.client = client;
        this.table = table;
        this.threads = threads;
        this.limit = limit;
        this.batch = (int) Math.max(1, Math.min(BATCH, limit.perSecond() / threads));
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "mizzle-import");
            thread.setDaemon(true);
            return thread;
        });
    }

    int chunkSize() {
        return batch * threads;
    }

    /** Puts items of different keys; all are stored when it returns. */
    void put(List<Map<String, AttributeValue>> items) {
        List<Future<?>> running = new ArrayList<>();
        for (int from = 0; from < items.size(); from += batch) {
            List<WriteRequest> together = items.subList(from, Math.min(items.size(), from + batch)).stream()
                    .map(item -> WriteRequest.builder()
                            .putRequest(put -> put.item(item))
                            .build())
                    .toList();
            running.add(workers.submit(() -> send(together)));
        }
        for (Future<?> each : running) {
            await(each);
        }
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException first
                    ? first
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransferException("The import was interrupted", "Run it again: it goes on", interrupted);
        }
    }

    private void send(List<WriteRequest> together) {
        List<WriteRequest> left = together;
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new TransferException(
                        "DynamoDB left " + left.size() + " items unprocessed " + ATTEMPTS + " times",
                        "Limit the rate or raise the table's capacity, and run it again: it goes on",
                        null);
            }
            if (attempt > 0) {
                Waiting.Pause.BLOCKING.of(Duration.ofMillis(Math.min(5000, 25L << Math.min(attempt, 8))));
            }
            BatchWriteItemResponse response = client.batchWriteItem(BatchWriteItemRequest.builder()
                    .requestItems(Map.of(table, left))
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                    .build());
            double units = response.consumedCapacity().stream()
                    .mapToDouble(ConsumedCapacity::capacityUnits)
                    .sum();
            limit.acquire(units);
            left = response.unprocessedItems().getOrDefault(table, List.of());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
