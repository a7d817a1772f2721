package io.mizzle.table;

import io.mizzle.exception.ModelException;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
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
     * @throws ModelException if one key attribute is declared with two types
     */
    public static CreateTableRequest create(TableDefinition table, String physicalName) {
        List<KeyAttribute> sort = table.sort() == null ? List.of() : List.of(table.sort());
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(physicalName)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes(table))
                .keySchema(keySchema(List.of(table.partition()), sort));
        List<GlobalSecondaryIndex> global = global(table);
        List<LocalSecondaryIndex> local = local(table);
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(global);
        }
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(local);
        }
        return request.build();
    }

    /**
     * The request that turns the table's time to live on; DynamoDB takes it only once the table is active.
     *
     * @param table as declared
     * @param physicalName the name it has
     * @return the request, not sent; empty where no attribute is declared
     */
    public static Optional<UpdateTimeToLiveRequest> timeToLive(TableDefinition table, String physicalName) {
        return Optional.ofNullable(table.timeToLive())
                .map(attribute -> UpdateTimeToLiveRequest.builder()
                        .tableName(physicalName)
                        .timeToLiveSpecification(TimeToLiveSpecification.builder()
                                .attributeName(attribute)
                                .enabled(true)
                                .build())
                        .build());
    }

    private static List<AttributeDefinition> attributes(TableDefinition table) {
        Map<String, KeyAttribute> byName = new LinkedHashMap<>();
        add(byName, table, table.partition());
        if (table.sort() != null) {
            add(byName, table, table.sort());
        }
        for (Index index : table.indexes()) {
            index.partition().forEach(attribute -> add(byName, table, attribute));
            index.sort().forEach(attribute -> add(byName, table, attribute));
        }
        return byName.values().stream()
                .map(attribute -> AttributeDefinition.builder()
                        .attributeName(attribute.name())
                        .attributeType(attribute.type().name())
                        .build())
                .toList();
    }

    private static void add(Map<String, KeyAttribute> byName, TableDefinition table, KeyAttribute attribute) {
        KeyAttribute known = byName.putIfAbsent(attribute.name(), attribute);
        if (known != null && !known.equals(attribute)) {
            throw new ModelException(
                    "Table \"" + table.name() + "\" uses key attribute \"" + attribute.name() + "\" as " + known.type()
                            + " and as " + attribute.type() + ", but an attribute has one type",
                    "Rename one of them");
        }
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

    private static List<GlobalSecondaryIndex> global(TableDefinition table) {
        return table.indexes().stream()
                .filter(index -> !index.local())
                .map(index -> GlobalSecondaryIndex.builder()
                        .indexName(index.name())
                        .keySchema(keySchema(index.partition(), index.sort()))
                        .projection(projection(index))
                        .build())
                .toList();
    }

    private static List<LocalSecondaryIndex> local(TableDefinition table) {
        return table.indexes().stream()
                .filter(Index::local)
                .map(index -> LocalSecondaryIndex.builder()
                        .indexName(index.name())
                        .keySchema(keySchema(index.partition(), index.sort()))
                        .projection(projection(index))
                        .build())
                .toList();
    }

    private static Projection projection(Index index) {
        Projection.Builder projection = Projection.builder()
                .projectionType(ProjectionType.fromValue(index.projection().name()));
        if (index.projection() == Index.Projection.INCLUDE) {
            projection.nonKeyAttributes(index.included().stream().sorted().toList());
        }
        return projection.build();
    }
}
