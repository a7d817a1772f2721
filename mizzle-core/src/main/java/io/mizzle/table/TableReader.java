package io.mizzle.table;

import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Reads what a table is. */
final class TableReader {

    private static final Set<String> UNKNOWN_TO_LOCAL_SERVERS =
            Set.of("UnknownOperationException", "com.amazonaws.dynamodb.v20120810#UnknownOperationException");

    private final DynamoDbClient client;

    TableReader(DynamoDbClient client) {
        this.client = client;
    }

    /** All of it: up to four requests. Empty where there is no such table. */
    Optional<LiveTable> read(String name) {
        try {
            software.amazon.awssdk.services.dynamodb.model.TableDescription table =
                    client.describeTable(request -> request.tableName(name)).table();
            boolean deleting = "DELETING".equals(table.tableStatusAsString());
            TableSettings settings = LiveSettings.of(table);
            return Optional.of(live(table, deleting ? settings : further(settings, name, table.tableArn())));
        } catch (ResourceNotFoundException absent) {
            return Optional.empty();
        }
    }

    /** Without time to live, recovery and tags: one request, for those who wait. */
    Optional<LiveTable> glance(String name) {
        try {
            software.amazon.awssdk.services.dynamodb.model.TableDescription table =
                    client.describeTable(request -> request.tableName(name)).table();
            return Optional.of(live(table, LiveSettings.of(table)));
        } catch (ResourceNotFoundException absent) {
            return Optional.empty();
        }
    }

    TimeToLiveDescription timeToLive(String name) {
        return client.describeTimeToLive(request -> request.tableName(name)).timeToLiveDescription();
    }

    private TableSettings further(TableSettings settings, String name, String arn) {
        TimeToLiveDescription expiry = timeToLive(name);
        boolean on = expiry.timeToLiveStatus() == TimeToLiveStatus.ENABLED
                || expiry.timeToLiveStatus() == TimeToLiveStatus.ENABLING;
        return settings.withTimeToLive(on ? expiry.attributeName() : null)
                .withPointInTimeRecovery(known(() -> recovery(name)))
                .withTags(known(() -> tags(arn)));
    }

    private Boolean recovery(String name) {
        return client.describeContinuousBackups(request -> request.tableName(name))
                        .continuousBackupsDescription()
                        .pointInTimeRecoveryDescription()
                        .pointInTimeRecoveryStatus()
                == PointInTimeRecoveryStatus.ENABLED;
    }

    private Map<String, String> tags(String arn) {
        Map<String, String> tags = new HashMap<>();
        String token = null;
        do {
            String from = token;
            var page = client.listTagsOfResource(
                    request -> request.resourceArn(arn).nextToken(from));
            for (Tag tag : page.tags()) {
                tags.put(tag.key(), tag.value());
            }
            token = page.nextToken();
        } while (token != null);
        return tags;
    }

    /** Servers for development know neither backups nor tags: there, none are known, which is no difference either. */
    private static <T> @Nullable T known(Supplier<T> question) {
        try {
            return question.get();
        } catch (DynamoDbException refusal) {
            String code = refusal.awsErrorDetails() == null
                    ? ""
                    : refusal.awsErrorDetails().errorCode();
            if (code != null && UNKNOWN_TO_LOCAL_SERVERS.contains(code)) {
                return null;
            }
            throw refusal;
        }
    }

    private static LiveTable live(
            software.amazon.awssdk.services.dynamodb.model.TableDescription table, TableSettings settings) {
        Map<String, KeyType> types = new HashMap<>();
        table.attributeDefinitions()
                .forEach(each -> types.put(each.attributeName(), KeyType.valueOf(each.attributeTypeAsString())));
        List<Index> indexes = new ArrayList<>();
        table.globalSecondaryIndexes()
                .forEach(index ->
                        indexes.add(index(index.indexName(), false, index.keySchema(), index.projection(), types)));
        table.localSecondaryIndexes()
                .forEach(index ->
                        indexes.add(index(index.indexName(), true, index.keySchema(), index.projection(), types)));
        List<KeyAttribute> sort = key(table.keySchema(), "RANGE", types);
        TableDescription description = new TableDescription(
                table.tableName(),
                key(table.keySchema(), "HASH", types).get(0),
                sort.isEmpty() ? null : sort.get(0),
                indexes,
                settings);
        return new LiveTable(
                description,
                table.tableStatusAsString(),
                states(table.globalSecondaryIndexes()),
                table.itemCount() == null ? 0 : table.itemCount(),
                table.tableSizeBytes() == null ? 0 : table.tableSizeBytes(),
                table.tableArn());
    }

    private static Index index(
            String name,
            boolean local,
            List<KeySchemaElement> schema,
            Projection projection,
            Map<String, KeyType> types) {
        return new Index(
                name,
                local,
                key(schema, "HASH", types),
                key(schema, "RANGE", types),
                Index.Projection.valueOf(projection.projectionTypeAsString()),
                Set.copyOf(projection.nonKeyAttributes()));
    }

    private static List<KeyAttribute> key(List<KeySchemaElement> schema, String role, Map<String, KeyType> types) {
        return schema.stream()
                .filter(each -> each.keyTypeAsString().equals(role))
                .map(each ->
                        new KeyAttribute(each.attributeName(), types.getOrDefault(each.attributeName(), KeyType.S)))
                .toList();
    }

    private static Map<String, String> states(List<GlobalSecondaryIndexDescription> indexes) {
        Map<String, String> states = new HashMap<>();
        indexes.forEach(index -> states.put(
                index.indexName(),
                index.indexStatusAsString() + (Boolean.TRUE.equals(index.backfilling()) ? " (backfilling)" : "")));
        return states;
    }
}
