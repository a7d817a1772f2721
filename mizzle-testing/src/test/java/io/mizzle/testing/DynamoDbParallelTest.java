package io.mizzle.testing;

import static io.mizzle.testing.QGarden.GARDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Classes that write the same keys to the same declared table at the same time. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamoDbParallelTest {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    @AfterAll
    void everyClassHadATableOfItsOwn() {
        assertEquals(4, names.size(), names.toString());
    }

    abstract class Writer {

        @RepeatedTest(10)
        void seesOnlyWhatItsOwnClassWrote(DynamoDbClient client, TestTables tables) {
            String table = tables.nameOf(GARDEN);
            AttributeValue writer = AttributeValue.fromS(getClass().getSimpleName());

            client.putItem(put -> put.tableName(table).item(Map.of("pk", AttributeValue.fromS("rose"), "by", writer)));

            names.add(table);
            assertEquals(
                    List.of(Map.of("pk", AttributeValue.fromS("rose"), "by", writer)),
                    client.scan(scan -> scan.tableName(table)).items());
        }
    }

    @Nested
    @DynamoDb(QGarden.class)
    class First extends Writer {}

    @Nested
    @DynamoDb(QGarden.class)
    class Second extends Writer {}

    @Nested
    @DynamoDb(QGarden.class)
    class Third extends Writer {}

    @Nested
    @DynamoDb(QGarden.class)
    class Fourth extends Writer {}
}
