package io.mizzle.testing;

import static io.mizzle.testing.QGarden.GARDEN;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The class itself has no tables, so those of its first nested class end with that class. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamoDbRemovalTest {

    private final List<String> created = new ArrayList<>();

    @Nested
    @Order(1)
    @DynamoDb(QGarden.class)
    class Before {

        @Test
        void theTableExists(DynamoDbClient client, TestTables tables) {
            created.add(tables.nameOf(GARDEN));

            assertTrue(Existing.tables(client).contains(tables.nameOf(GARDEN)));
        }
    }

    @Nested
    @Order(2)
    @DynamoDb
    class Afterwards {

        @Test
        void itIsGone(DynamoDbClient client) {
            assertFalse(created.isEmpty(), "the first class must have run");

            created.forEach(table -> assertFalse(Existing.tables(client).contains(table), table));
        }
    }
}
