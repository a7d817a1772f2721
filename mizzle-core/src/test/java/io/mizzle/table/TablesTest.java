package io.mizzle.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.LocalDynamoDb;
import io.mizzle.schema.TableSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

class TablesTest {

    private final DynamoDbClient client = LocalDynamoDb.shared().client();
    private final Tables tables = LocalDynamoDb.shared().tables("tables-test-");
    private final TableSchema<Object> shop = SampleTables.schema(SampleTables.withEverything());

    @AfterEach
    void deleteTable() {
        tables.delete(shop);
    }

    @Test
    void anAbsentTableIsCreatedActiveAndWithItsTimeToLive() {
        assertTrue(tables.createIfAbsent(shop));

        assertEquals(
                TableStatus.ACTIVE,
                client.describeTable(request -> request.tableName("tables-test-shop"))
                        .table()
                        .tableStatus());
        assertEquals(
                "expiresAt",
                client.describeTimeToLive(request -> request.tableName("tables-test-shop"))
                        .timeToLiveDescription()
                        .attributeName());
    }

    @Test
    void aTableThatExistsIsLeftAsItIs() {
        tables.createIfAbsent(shop);

        assertFalse(tables.createIfAbsent(shop));
    }

    @Test
    void aDeletedTableIsGone() {
        tables.createIfAbsent(shop);

        assertTrue(tables.delete(shop));

        assertFalse(tables.exists(shop));
    }

    @Test
    void deletingNothingSaysSo() {
        assertFalse(tables.delete(shop));
    }
}
