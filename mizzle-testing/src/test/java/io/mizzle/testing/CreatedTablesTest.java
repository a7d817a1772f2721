package io.mizzle.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DynamoDb
class CreatedTablesTest {

    private static final TestTable FINE = new TestTable(RawTables.request("fine"));
    private static final TestTable REFUSED = new TestTable(RawTables.request("two words"));

    @Test
    void leavesNothingBehindWhenOneOfThemIsRefused(DynamoDbClient client, TestTables names) {
        ExtensionConfigurationException thrown = assertThrows(
                ExtensionConfigurationException.class,
                () -> CreatedTables.create(client, names, List.of(FINE, REFUSED)));

        assertTrue(thrown.getMessage().contains("\"two words\""), thrown.getMessage());
        assertFalse(Existing.tables(client).contains(names.nameOf("fine")));
    }

    @Test
    void doesNotMindThatATestDeletedItsTable(DynamoDbClient client, TestTables names) {
        TestTable table = new TestTable(RawTables.request("deleted"));
        CreatedTables created = CreatedTables.create(client, names, List.of(table));
        client.deleteTable(delete -> delete.tableName(names.nameOf("deleted")));

        created.delete();

        assertFalse(Existing.tables(client).contains(names.nameOf("deleted")));
    }

    @Test
    void namesKeepToWhatDynamoDbAllows() {
        TestRun run = TestRun.start();
        try {
            assertTrue(run.names(Größe.class).nameOf("t").matches("Gr__e-[0-9a-z]+-1-t"));
            assertEquals("t", run.names(Größe.class).nameOf("t").replaceAll(".*-2-", ""));
        } finally {
            run.close();
        }
    }

    private static final class Größe {}
}
