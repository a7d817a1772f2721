package io.mizzle.table;

import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** The requests that make a declared table exist: pure functions of its definition. */
public final class TableRequests {

    private TableRequests() {}

    /**
     * The request that creates a table with all its indexes, billed per request ("CreateTable" of the Amazon DynamoDB API
     * Reference).
     *
     * @param table as declared
     * @param physicalName the name it gets
     * @return the request, not sent
     * @throws io.mizzle.exception.ModelException if one key attribute is declared with two types
     */
    public static CreateTableRequest create(TableDefinition table, String physicalName) {
        return create(TableDescription.of(table).named(physicalName));
    }

    /**
     * The request that creates a table with its indexes and settings, on demand unless they say otherwise.
     *
     * @param table what to create
     * @return the request, not sent; time to live and point-in-time recovery are not part of it
     * @throws io.mizzle.exception.ModelException if one key attribute has two types
     */
    public static CreateTableRequest create(TableDescription table) {
        List<KeyAttribute> sort = table.sort() == null ? List.of() : List.of(table.sort());
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(table.name())
                .attributeDefinitions(definitions(table.keyAttributes()))
                .keySchema(keySchema(List.of(table.partition()), sort));
        List<Index> global = table.globalIndexes();
        List<Index> local = table.localIndexes();
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(
                    global.stream().map(index -> global(index, table)).toList());
        }
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(
                    local.stream().map(TableRequests::local).toList());
        }
        settings(table.settings(), request);
        return request.build();
    }

    private static void settings(TableSettings settings, CreateTableRequest.Builder request) {
        Capacity capacity = settings.capacity();
        request.billingMode(
                        capacity instanceof Capacity.Provisioned
                                ? BillingMode.PROVISIONED
                                : BillingMode.PAY_PER_REQUEST)
                .provisionedThroughput(CapacityRequests.throughput(capacity))
                .onDemandThroughput(CapacityRequests.limits(capacity))
                .deletionProtectionEnabled(settings.deletionProtection());
        if (settings.stream() != null && settings.stream() != StreamView.OFF) {
            request.streamSpecification(stream(settings.stream()));
        }
        if (settings.storageClass() != null) {
            request.tableClass(settings.storageClass().name());
        }
        if (settings.tags() != null && !settings.tags().isEmpty()) {
            request.tags(tags(settings.tags()));
        }
        if (settings.encryption() != null && !settings.encryption().equals(Encryption.DEFAULT)) {
            request.sseSpecification(encryption(settings.encryption()));
        }
    }

    /**
     * The request that turns the table's time to live on; DynamoDB takes it only once the table is active.
     *
     * @param table as declared
     * @param physicalName the name it has
     * @return the request, not sent; empty where no attribute is declared
     */
    public static Optional<UpdateTimeToLiveRequest> timeToLive(TableDefinition table, String physicalName) {
        return Optional.ofNullable(table.timeToLive()).map(attribute ->
                (UpdateTimeToLiveRequest) StepRequests.of(new TableStep.SetTimeToLive(physicalName, attribute, true)));
    }

    static List<AttributeDefinition> definitions(Collection<KeyAttribute> attributes) {
        return attributes.stream()
                .map(attribute -> AttributeDefinition.builder()
                        .attributeName(attribute.name())
                        .attributeType(attribute.type().name())
                        .build())
                .toList();
    }

    private static List<KeySchemaElement> keySchema(List<KeyAttribute> partition, List<KeyAttribute> sort) {
        List<KeySchemaElement> elements = new ArrayList<>();
        partition.forEach(attribute -> elements.add(element(attribute, KeyType.HASH)));
        sort.forEach(attribute -> elements.add(element(attribute, KeyType.RANGE)));
        return elements;
    }

    private static KeySchemaElement element(KeyAttribute attribute, KeyType role) {
        return KeySchemaElement.builder()
                .attributeName(attribute.name())
                .keyType(role)
                .build();
    }

    private static GlobalSecondaryIndex global(Index index, TableDescription table) {
        Capacity capacity = TablePlanner.capacityOf(index, table);
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.partition(), index.sort()))
                .projection(projection(index))
                .provisionedThroughput(CapacityRequests.throughput(capacity))
                .onDemandThroughput(CapacityRequests.limits(capacity))
                .build();
    }

    static CreateGlobalSecondaryIndexAction creation(Index index, @Nullable Capacity capacity) {
        return CreateGlobalSecondaryIndexAction.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.partition(), index.sort()))
                .projection(projection(index))
                .provisionedThroughput(CapacityRequests.throughput(capacity))
                .onDemandThroughput(CapacityRequests.limits(capacity))
                .build();
    }

    private static LocalSecondaryIndex local(Index index) {
        return LocalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.partition(), index.sort()))
                .projection(projection(index))
                .build();
    }

    private static Projection projection(Index index) {
        Projection.Builder projection = Projection.builder()
                .projectionType(ProjectionType.fromValue(index.projection().name()));
        if (index.projection() == Index.Projection.INCLUDE) {
            projection.nonKeyAttributes(index.included().stream().sorted().toList());
        }
        return projection.build();
    }

    static StreamSpecification stream(StreamView view) {
        StreamSpecification.Builder stream = StreamSpecification.builder().streamEnabled(view != StreamView.OFF);
        if (view != StreamView.OFF) {
            stream.streamViewType(view.name());
        }
        return stream.build();
    }

    static SSESpecification encryption(Encryption encryption) {
        boolean managed = encryption.owner() != Encryption.Owner.DYNAMODB;
        return SSESpecification.builder()
                .enabled(managed)
                .sseType(managed ? SSEType.KMS : null)
                .kmsMasterKeyId(encryption.key())
                .build();
    }

    static List<Tag> tags(Map<String, String> tags) {
        return new TreeMap<>(tags)
                .entrySet().stream()
                        .map(each -> Tag.builder()
                                .key(each.getKey())
                                .value(each.getValue())
                                .build())
                        .toList();
    }
}
