package io.mizzle.internal.wire;

import static software.amazon.awssdk.services.dynamodb.model.KeyType.HASH;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.RANGE;

import io.mizzle.internal.wire.KeyAttribute.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * DynamoDB Local in process with one table per key type, or the server of {@code -Dmizzle.test.endpoint}. Each table has a local
 * and a global index of the same type; the table of strings also has a global index with four attributes in each half.
 */
final class LocalTables implements AutoCloseable {

    private static final Projection ALL =
            Projection.builder().projectionType(ProjectionType.ALL).build();

    private final String prefix = "rules-" + UUID.randomUUID() + "-";
    private final @Nullable AmazonDynamoDBLocal embedded;
    private final DynamoDbClient client;

    LocalTables() {
        String endpoint = System.getProperty("mizzle.test.endpoint");
        embedded = endpoint == null ? DynamoDBEmbedded.create(true) : null;
        client = embedded == null ? connect(URI.create(endpoint)) : embedded.dynamoDbClient();
        for (ScalarAttributeType type : List.of(ScalarAttributeType.S, ScalarAttributeType.N, ScalarAttributeType.B)) {
            create(type);
        }
    }

    DynamoDbClient client() {
        return client;
    }

    String table(ScalarAttributeType keyType) {
        return prefix + keyType;
    }

    /** Empties a table. */
    void renew(ScalarAttributeType keyType) {
        client.deleteTable(request -> request.tableName(table(keyType)));
        create(keyType);
    }

    /** All key attributes of a table, as the schema of an entity would give them. */
    static List<KeyAttribute> keys(ScalarAttributeType type) {
        List<KeyAttribute> keys = new ArrayList<>(tableKeys(type));
        keys.add(new KeyAttribute("pk", Role.PARTITION, type, "local"));
        keys.add(new KeyAttribute("ls", Role.SORT, type, "local"));
        keys.add(new KeyAttribute("gp", Role.PARTITION, type, "global"));
        keys.add(new KeyAttribute("gs", Role.SORT, type, "global"));
        if (type == ScalarAttributeType.S) {
            for (int i = 1; i <= 4; i++) {
                keys.add(new KeyAttribute("h" + i, Role.PARTITION, type, "multi"));
                keys.add(new KeyAttribute("r" + i, Role.SORT, type, "multi"));
            }
        }
        return keys;
    }

    static List<KeyAttribute> tableKeys(ScalarAttributeType type) {
        return List.of(
                new KeyAttribute("pk", Role.PARTITION, type, null), new KeyAttribute("sk", Role.SORT, type, null));
    }

    @Override
    public void close() {
        for (ScalarAttributeType type : List.of(ScalarAttributeType.S, ScalarAttributeType.N, ScalarAttributeType.B)) {
            client.deleteTable(request -> request.tableName(table(type)));
        }
        client.close();
        if (embedded != null) {
            embedded.shutdown();
        }
    }

    private void create(ScalarAttributeType type) {
        List<GlobalSecondaryIndex> indexes = new ArrayList<>();
        indexes.add(index("global", List.of(element("gp", HASH.toString()), element("gs", RANGE.toString()))));
        if (type == ScalarAttributeType.S) {
            List<KeySchemaElement> multi = new ArrayList<>();
            List.of("h1", "h2", "h3", "h4").forEach(name -> multi.add(element(name, HASH.toString())));
            List.of("r1", "r2", "r3", "r4").forEach(name -> multi.add(element(name, RANGE.toString())));
            indexes.add(index("multi", multi));
        }
        client.createTable(CreateTableRequest.builder()
                .tableName(table(type))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(definitions(type))
                .keySchema(element("pk", HASH.toString()), element("sk", RANGE.toString()))
                .localSecondaryIndexes(LocalSecondaryIndex.builder()
                        .indexName("local")
                        .keySchema(element("pk", HASH.toString()), element("ls", RANGE.toString()))
                        .projection(ALL)
                        .build())
                .globalSecondaryIndexes(indexes)
                .build());
    }

    private static List<AttributeDefinition> definitions(ScalarAttributeType type) {
        Set<String> names = new LinkedHashSet<>();
        keys(type).forEach(key -> names.add(key.name()));
        return names.stream()
                .map(name -> AttributeDefinition.builder()
                        .attributeName(name)
                        .attributeType(type)
                        .build())
                .toList();
    }

    private static GlobalSecondaryIndex index(String name, List<KeySchemaElement> keys) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(keys)
                .projection(ALL)
                .build();
    }

    private static KeySchemaElement element(String name, String type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static DynamoDbClient connect(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("mizzle", "mizzle")))
                .build();
    }
}
