package io.mizzle.key;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.key.RangeScenario.Row;
import io.mizzle.key.RangeScenario.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** 500 random ranges on DynamoDB Local, in both directions and over several pages: the same items in the same order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RangeOnDynamoDbLocalTest {

    private static final long SEED = Long.getLong("mizzle.seed", 20_261_121L);
    private static final int SCENARIOS = 50;
    private static final int WISHES = 10;
    private static final String TABLE = "ranges";
    private static final int BATCH = 25;

    private final AmazonDynamoDBLocal server = DynamoDBEmbedded.create(true);
    private final DynamoDbClient client = server.dynamoDbClient();

    @BeforeAll
    void createTable() {
        client.createTable(request -> request.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("pk"), text("sk"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
    }

    @AfterAll
    void stop() {
        server.shutdownNow();
    }

    @Test
    void rangesReturnTheSameItemsInBothDirections() {
        int operations = 0;
        for (int i = 0; i < SCENARIOS; i++) {
            RangeScenario scenario = new RangeScenario(SEED + i, true);
            String partition = "scenario " + i;
            put(partition, scenario.rows());
            for (int wish = 0; wish < WISHES; wish++, operations++) {
                check(partition, scenario, scenario.wish());
            }
        }
        System.out.printf(
                "Ranges on DynamoDB Local: %,d operations, 0 faults, lost 0, duplicated 0, false 0, seed %d%n",
                operations, SEED);
    }

    /** An end behind a key has a byte more than it, which is one too many for DynamoDB where the key is the longest there can be. */
    @Test
    void rangesBesideTheLongestKeysAreTaken() {
        KeyTemplate template = KeyTemplate.of(
                KeyEncoding.ESCAPED,
                KeyPart.literal("O#"),
                KeyPart.placeholder("a", KeyFormats.string()),
                KeyPart.literal("#"),
                KeyPart.placeholder("b", KeyFormats.string()));
        List<String> last =
                List.of("", "x".repeat(1020), "y".repeat(1019), "y".repeat(1019) + "x", "y".repeat(1020), "z");
        String partition = "longest keys";
        client.batchWriteItem(request -> request.requestItems(Map.of(
                TABLE, last.stream().map(b -> write(partition, "O#a#" + b)).toList())));
        String longest = last.get(4);

        assertEquals(List.of("z"), last(partition, KeyRanges.of(template, a("a"), new SortRange.GreaterThan(longest))));
        assertEquals(
                last.subList(4, 6), last(partition, KeyRanges.of(template, a("a"), new SortRange.AtLeast(longest))));
        assertEquals(
                last.subList(0, 5), last(partition, KeyRanges.of(template, a("a"), new SortRange.AtMost(longest))));
        assertEquals(
                last.subList(0, 4), last(partition, KeyRanges.of(template, a("a"), new SortRange.LessThan(longest))));
        assertEquals(
                last.subList(1, 5),
                last(partition, KeyRanges.of(template, a("a"), new SortRange.Between("x", longest))));
        assertEquals(List.of(longest), last(partition, KeyRanges.subtree(template, "a", longest)));
        String nobody = "a".repeat(1022);
        assertEquals(List.of(), last(partition, KeyRanges.of(template, a(), new SortRange.GreaterThan(nobody))));
        assertEquals(last, last(partition, KeyRanges.of(template, a(), new SortRange.AtMost(nobody))));
        assertEquals(List.of(), last(partition, KeyRanges.subtree(template, nobody)));
        assertEquals(List.of(), last(partition, KeyRanges.of(template, a(nobody), null)));
    }

    private static Object[] a(Object... values) {
        return values;
    }

    /** The last placeholders of the keys that a condition leads to. */
    private List<String> last(String partition, KeyCondition condition) {
        if (condition instanceof KeyCondition.Nothing) {
            return List.of();
        }
        QueryRequest request =
                request(condition, partition).toBuilder().tableName(TABLE).build();
        return client.queryPaginator(request).items().stream()
                .map(item -> item.get("sk").s())
                .filter(condition::holds)
                .map(key -> key.substring("O#a#".length()))
                .toList();
    }

    private void check(String partition, RangeScenario scenario, Wish wish) {
        KeyCondition condition = scenario.condition(wish);
        List<String> expected = new ArrayList<>(scenario.rows().stream()
                .filter(row -> scenario.wanted(row, wish))
                .map(Row::key)
                .toList());
        String message = scenario + ", " + Arrays.toString(wish.bound()) + " " + wish.range() + ", " + condition;

        List<Row> ascending = query(partition, scenario, condition, true);
        List<Row> descending = query(partition, scenario, condition, false);

        assertEquals(expected, scenario.kept(ascending, wish, condition), message);
        Collections.reverse(expected);
        assertEquals(expected, scenario.kept(descending, wish, condition), message);
    }

    private List<Row> query(String partition, RangeScenario scenario, KeyCondition condition, boolean forward) {
        if (condition instanceof KeyCondition.Nothing) {
            return List.of();
        }
        QueryRequest request = request(condition, partition).toBuilder()
                .tableName(TABLE)
                .limit(7)
                .scanIndexForward(forward)
                .build();
        Map<String, Row> byKey = scenario.rows().stream().collect(Collectors.toMap(Row::key, Function.identity()));
        return client.queryPaginator(request).items().stream()
                .map(item -> byKey.get(item.get("sk").s()))
                .toList();
    }

    private static QueryRequest request(KeyCondition condition, String partition) {
        if (condition instanceof KeyCondition.Equal equal) {
            return request(partition, " AND sk = :a", equal.key());
        }
        if (condition instanceof KeyCondition.BeginsWith start) {
            return request(partition, " AND begins_with(sk, :a)", start.prefix());
        }
        if (condition instanceof KeyCondition.Between between) {
            return request(partition, " AND sk BETWEEN :a AND :b", between.low(), between.high());
        }
        if (condition instanceof KeyCondition.LessThan less) {
            return request(partition, " AND sk < :a", less.key());
        }
        if (condition instanceof KeyCondition.AtMost most) {
            return request(partition, " AND sk <= :a", most.key());
        }
        if (condition instanceof KeyCondition.GreaterThan greater) {
            return request(partition, " AND sk > :a", greater.key());
        }
        return condition instanceof KeyCondition.AtLeast least
                ? request(partition, " AND sk >= :a", least.key())
                : request(partition, "");
    }

    private static QueryRequest request(String partition, String sort, String... ends) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":pk", AttributeValue.fromS(partition));
        for (int i = 0; i < ends.length; i++) {
            values.put(i == 0 ? ":a" : ":b", AttributeValue.fromS(ends[i]));
        }
        return QueryRequest.builder()
                .keyConditionExpression("pk = :pk" + sort)
                .expressionAttributeValues(values)
                .build();
    }

    private void put(String partition, List<Row> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<WriteRequest> writes = rows.subList(from, Math.min(rows.size(), from + BATCH)).stream()
                    .map(row -> write(partition, row.key()))
                    .toList();
            client.batchWriteItem(request -> request.requestItems(Map.of(TABLE, writes)));
        }
    }

    private static WriteRequest write(String partition, String key) {
        Map<String, AttributeValue> item =
                Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS(key));
        return WriteRequest.builder()
                .putRequest(PutRequest.builder().item(item).build())
                .build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
