package io.mizzle.reads;

import io.mizzle.LocalDynamoDb;
import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.internal.render.ConditionRenderer;
import io.mizzle.internal.render.ExpressionWriter;
import io.mizzle.internal.render.RequestExpressions;
import io.mizzle.internal.wire.ExpressionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** A condition checked in memory has the same outcome as one that DynamoDB checks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EvaluatorAgreementTest {

    private static final long SEED = 77;
    private static final int CONDITIONS = Tally.times(200);
    private static final int ITEMS = 40;
    private static final String TABLE = "evaluator-any";

    private final DynamoDbClient client = LocalDynamoDb.shared().client();
    private final Random random = new Random(SEED);
    private final RandomAny any = new RandomAny(random);
    private List<Map<String, AttributeValue>> items = List.of();

    @BeforeAll
    void store() {
        client.createTable(CreateTableRequest.builder()
                .tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(List.of(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build()))
                .keySchema(List.of(KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType(KeyType.HASH)
                        .build()))
                .build());
        IntStream.range(0, ITEMS).forEach(id -> {
            Map<String, AttributeValue> item = new HashMap<>(any.item());
            item.put("id", AttributeValue.fromS("i" + id));
            client.putItem(put -> put.tableName(TABLE).item(item));
        });
        items = client.scan(scan -> scan.tableName(TABLE)).items();
    }

    @AfterAll
    void remove() {
        client.deleteTable(table -> table.tableName(TABLE));
    }

    @Test
    void conditionsHoldInMemoryWhereTheyHoldInDynamoDb() {
        Tally tally = new Tally("conditions in memory", SEED);
        int refused = 0;
        while (tally.operations() < CONDITIONS * ITEMS) {
            Condition<Object> condition = any.condition(3);
            try {
                compare(tally, condition, matching(condition));
            } catch (DynamoDbException staticallyWrong) {
                refused++;
            }
            if (refused > CONDITIONS) {
                tally.fault("more conditions are refused than compared");
                break;
            }
        }
        tally.end();
    }

    private void compare(Tally tally, Condition<Object> condition, Set<String> matching) {
        for (Map<String, AttributeValue> item : items) {
            tally.operation();
            boolean theirs = matching.contains(item.get("id").s());
            if (ConditionEvaluator.matches(condition, item) != theirs) {
                tally.fault(condition + " is " + theirs + " in DynamoDB for " + item);
            }
        }
    }

    private Set<String> matching(Condition<Object> condition) {
        ExpressionWriter written = new ExpressionWriter().begin(ExpressionKind.FILTER);
        new ConditionRenderer(written).all(List.of(condition));
        RequestExpressions filter = written.rendered();
        Set<String> ids = new HashSet<>();
        client.scan(scan -> scan.tableName(TABLE)
                        .filterExpression(filter.text(ExpressionKind.FILTER))
                        .expressionAttributeNames(filter.names())
                        .expressionAttributeValues(filter.values()))
                .items()
                .forEach(item -> ids.add(item.get("id").s()));
        return ids;
    }
}
