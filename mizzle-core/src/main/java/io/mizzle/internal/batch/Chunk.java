package io.mizzle.internal.batch;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.body.WrittenItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * What one request writes.
 *
 * @param entries at most 25, of different items
 */
record Chunk(List<BatchEntry> entries) {

    Call call() {
        Map<String, List<WriteRequest>> byTable = new LinkedHashMap<>();
        Map<String, List<WrittenItem>> written = new LinkedHashMap<>();
        Set<String> entities = new HashSet<>();
        for (BatchEntry entry : entries) {
            entities.add(entry.plan().entity().name());
            List<WriteRequest> requests = byTable.computeIfAbsent(entry.plan().table(), table -> new ArrayList<>());
            WriteRequest request = entry.request();
            if (request != null) {
                requests.add(request);
            } else {
                written.computeIfAbsent(entry.plan().table(), table -> new ArrayList<>())
                        .add(entry.written());
            }
        }
        return new Call("batch", only(entities), only(byTable.keySet()), request(byTable, written));
    }

    /** Items that are written as bytes have one put of their table in common, which stands for all of them. */
    private static DynamoDbRequest request(
            Map<String, List<WriteRequest>> byTable, Map<String, List<WrittenItem>> written) {
        List<List<WrittenItem>> groups = new ArrayList<>();
        written.forEach((table, items) -> {
            byTable.getOrDefault(table, List.of()).add(BodyWriting.put(groups.size()));
            groups.add(items);
        });
        DynamoDbRequest request =
                BatchWriteItemRequest.builder().requestItems(byTable).build();
        return groups.isEmpty() ? request : BodyWriting.attached(request, groups);
    }

    private static @Nullable String only(Set<String> names) {
        return names.size() == 1 ? names.iterator().next() : null;
    }

    /**
     * What DynamoDB did not process: the caller's originals, found by key. All of the chunk where the answer has no body, or names
     * something that was not asked: writing an item again does no harm, forgetting one does.
     */
    List<BatchEntry> unprocessed(@Nullable DynamoDbResponse answer) {
        BatchWriteItemResponse response = (BatchWriteItemResponse) Objects.requireNonNull(answer);
        if (!response.hasUnprocessedItems()) {
            return entries;
        }
        if (response.unprocessedItems().isEmpty()) {
            return List.of();
        }
        Map<BatchKey, BatchEntry> open = new LinkedHashMap<>();
        entries.forEach(entry -> open.put(BatchKey.of(entry.plan()), entry));
        List<BatchEntry> unprocessed = new ArrayList<>();
        for (Map.Entry<String, List<WriteRequest>> table :
                response.unprocessedItems().entrySet()) {
            List<String> names = keyNames(table.getKey());
            for (WriteRequest request : table.getValue()) {
                BatchEntry entry = open.remove(BatchKey.of(table.getKey(), request, names));
                if (entry == null) {
                    return entries;
                }
                unprocessed.add(entry);
            }
        }
        return unprocessed;
    }

    private List<String> keyNames(String table) {
        return entries.stream()
                .filter(entry -> entry.plan().table().equals(table))
                .findFirst()
                .map(entry -> BatchKey.names(entry.plan().entity()))
                .orElse(List.of());
    }
}
