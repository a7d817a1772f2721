package io.mizzle.testing;

import static io.mizzle.testing.QGarden.GARDEN;
import static io.mizzle.testing.QShed.SHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

@DynamoDb(QGarden.class)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class DynamoDbTest {

    private final DynamoDbClient client;
    private final TestTables tables;

    DynamoDbTest(DynamoDbClient client, TestTables tables) {
        this.client = client;
        this.tables = tables;
    }

    @BeforeAll
    static void mayTakeParametersToo(DynamoDbClient client, TestTables tables) {
        assertTrue(Existing.tables(client).contains(tables.nameOf(GARDEN)));
    }

    @Test
    void createsTheTableWithItsIndexUnderAPrefixThatNamesTheClass() {
        String name = tables.nameOf(GARDEN);

        TableDescription table =
                client.describeTable(describe -> describe.tableName(name)).table();

        assertTrue(name.matches("DynamoDbTest-[0-9a-z]+-[0-9]+-garden"), name);
        assertEquals("byBed", table.globalSecondaryIndexes().get(0).indexName());
    }

    @Test
    void givesBothClientsTheSameTables(DynamoDbClient sameClient, DynamoDbAsyncClient asyncClient) {
        Map<String, AttributeValue> item = Map.of("pk", AttributeValue.fromS("rose"));

        sameClient.putItem(put -> put.tableName(tables.nameOf(GARDEN)).item(item));

        assertSame(client, sameClient);
        assertEquals(
                item,
                asyncClient
                        .getItem(get -> get.tableName(tables.nameOf(GARDEN)).key(item))
                        .join()
                        .item());
    }

    @Test
    void givesOneMizzleToTheWholeClass(Mizzle db, Mizzle again) {
        assertSame(db, again);
    }

    @Nested
    @Order(1)
    class WithoutAnAnnotation {

        @Test
        void hasTheTablesAroundIt(TestTables inner) {
            assertEquals(tables, inner);
            assertFalse(Existing.tables(client).contains(inner.nameOf(SHED)));
        }
    }

    @Nested
    @Order(2)
    @DynamoDb({QGarden.class, QShed.class})
    class WithAnAnnotation {

        @Test
        void addsItsTablesToThoseAroundIt(TestTables inner) {
            assertEquals(tables, inner);
            assertTrue(Existing.tables(client).contains(inner.nameOf(GARDEN)));
            assertTrue(Existing.tables(client).contains(inner.nameOf(SHED)));
        }
    }

    @Nested
    @Order(3)
    class AfterTheAnnotated {

        @Test
        void itsTablesAreGoneAndThoseAroundItAreNot() {
            assertTrue(Existing.tables(client).contains(tables.nameOf(GARDEN)));
            assertFalse(Existing.tables(client).contains(tables.nameOf(SHED)));
        }
    }
}
