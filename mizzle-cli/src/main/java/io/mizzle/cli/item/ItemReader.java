package io.mizzle.cli.item;

import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.Index;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Gets, queries and scans with the conditions that entities need. */
public final class ItemReader {

    private final DynamoDbClient client;
    private final String table;
    private final int limit;

    /**
     * Reads a table.
     *
     * @param client sends
     * @param table its physical name
     * @param limit how many items at most; 0 for all
     */
    public ItemReader(DynamoDbClient client, String table, int limit) {
        this.client = client;
        this.table = table;
        this.limit = limit;
    }

    /**
     * One item, consistently.
     *
     * @param key its primary key
     * @return empty if there is none
     */
    public Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) {
        return Optional.of(client.getItem(
                        request -> request.tableName(table).key(key).consistentRead(true)))
                .filter(response -> response.hasItem())
                .map(response -> response.item());
    }

    /**
     * The items of a query.
     *
     * @param choice the entity
     * @param query the key condition
     * @param descending whether in descending order of the sort key
     */
    public List<Map<String, AttributeValue>> query(EntityChoice choice, KeyQuery query, boolean descending) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        query.exact().forEach((name, value) -> {
            names.put("#k" + names.size(), name);
            conditions.add("#k" + values.size() + " = :k" + values.size());
            values.put(":k" + values.size(), value);
        });
        if (query.prefix() != null) {
            names.put("#p", query.prefix().getKey());
            values.put(":p", query.prefix().getValue());
            conditions.add("begins_with(#p, :p)");
        }
        String filter = hasType(choice.table(), query.key().index()) ? typeFilter(choice, names, values) : null;
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(table)
                .indexName(query.key().index().isEmpty() ? null : query.key().index())
                .keyConditionExpression(String.join(" AND ", conditions))
                .filterExpression(filter)
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .scanIndexForward(!descending);
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        Map<String, AttributeValue> next = Map.of();
        do {
            QueryResponse page = client.query(
                    request.exclusiveStartKey(next.isEmpty() ? null : next).build());
            items.addAll(page.items());
            next = page.lastEvaluatedKey();
        } while (!next.isEmpty() && !enough(items));
        return cut(items);
    }

    /**
     * The items of a scan.
     *
     * @param choice the entity; null for all items
     */
    public List<Map<String, AttributeValue>> scan(@Nullable EntityChoice choice) {
        Map<String, String> names = new HashMap<>();
        Map<String, AttributeValue> values = new HashMap<>();
        String filter = choice == null ? null : typeFilter(choice, names, values);
        ScanRequest.Builder request = ScanRequest.builder().tableName(table).filterExpression(filter);
        if (filter != null) {
            request.expressionAttributeNames(names).expressionAttributeValues(values);
        }
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        Map<String, AttributeValue> next = Map.of();
        do {
            ScanResponse page = client.scan(
                    request.exclusiveStartKey(next.isEmpty() ? null : next).build());
            items.addAll(page.items());
            next = page.lastEvaluatedKey();
        } while (!next.isEmpty() && !enough(items));
        return cut(items);
    }

    /** Whether items come with their type; an index may leave it out, and then items of all entities are shown as they are. */
    private static boolean hasType(SchemaTable table, String index) {
        return table.description()
                .index(index)
                .map(found -> found.projection() == Index.Projection.ALL
                        || table.typeAttribute() != null && found.included().contains(table.typeAttribute()))
                .orElse(true);
    }

    private static @Nullable String typeFilter(
            EntityChoice choice, Map<String, String> names, Map<String, AttributeValue> values) {
        SchemaEntity entity = choice.entity();
        if (choice.table().typeAttribute() == null) {
            return null;
        }
        names.put("#t", choice.table().typeAttribute());
        List<String> types = new ArrayList<>(List.of(entity.typeName()));
        types.addAll(entity.aliases());
        List<String> placeholders = new ArrayList<>();
        for (String type : types) {
            placeholders.add(":t" + placeholders.size());
            values.put(placeholders.get(placeholders.size() - 1), AttributeValue.fromS(type));
        }
        return "#t IN (" + String.join(", ", placeholders) + ")";
    }

    private boolean enough(List<?> items) {
        return limit > 0 && items.size() >= limit;
    }

    private <T> List<T> cut(List<T> items) {
        return limit > 0 && items.size() > limit ? items.subList(0, limit) : items;
    }
}
