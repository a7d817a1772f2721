package io.mizzle.internal.batch;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.plan.ItemId;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
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
            entities.add(entry.schema().toString());
            List<WriteRequest> requests = byTable.computeIfAbsent(entry.table(), table -> new ArrayList<>());
            if (entry.request() != null) {
                requests.add(entry.request());
            } else {
                written.computeIfAbsent(entry.table(), table -> new ArrayList<>(Chunks.MOST_WRITES))
                        .add(entry.written());
            }
        }
        List<List<WrittenItem>> groups = groups(byTable, written);
        return new Call(
                "batch",
                only(entities),
                only(byTable.keySet()),
                BatchWriteItemRequest.builder().requestItems(byTable).build(),
                BodyWriting.of(groups));
    }

    /** Items that are written as bytes have one put of their table in common, which stands for all of them. */
    private static List<List<WrittenItem>> groups(
            Map<String, List<WriteRequest>> byTable, Map<String, List<WrittenItem>> written) {
        List<List<WrittenItem>> groups = new ArrayList<>(written.size());
        written.forEach((table, items) -> {
            byTable.getOrDefault(table, List.of()).add(BodyWriting.put(groups.size()));
            groups.add(items);
        });
        return groups;
    }

    private static @Nullable String only(Set<String> names) {
        return names.size() == 1 ? names.iterator().next() : null;
    }

    /**
     * What DynamoDB did not process: the caller's originals in their order, found by key. All of the chunk where the answer has no body, or names
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
        Map<ItemId, BatchEntry> open = new LinkedHashMap<>();
        entries.forEach(entry -> open.put(entry.key(), entry));
        Set<BatchEntry> unprocessed = new HashSet<>();
        for (Map.Entry<String, List<WriteRequest>> table :
                response.unprocessedItems().entrySet()) {
            TableDefinition keys = table(table.getKey());
            for (WriteRequest request : table.getValue()) {
                BatchEntry entry =
                        keys == null ? null : open.remove(ItemId.of(table.getKey(), keys, attributes(request)));
                if (entry == null) {
                    return entries;
                }
                unprocessed.add(entry);
            }
        }
        return entries.stream().filter(unprocessed::contains).toList();
    }

    private static Map<String, AttributeValue> attributes(WriteRequest write) {
        return write.putRequest() != null
                ? write.putRequest().item()
                : write.deleteRequest().key();
    }

    private @Nullable TableDefinition table(String name) {
        for (BatchEntry entry : entries) {
            if (entry.table().equals(name)) {
                return TableDefinition.of(EntityDefinition.of(entry.schema()).table());
            }
        }
        return null;
    }
}
