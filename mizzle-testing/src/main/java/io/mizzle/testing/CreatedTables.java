package io.mizzle.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Tables that exist on the server until they are deleted. */
final class CreatedTables {

    private final DynamoDbClient client;
    private final List<String> names = new ArrayList<>();

    private CreatedTables(DynamoDbClient client) {
        this.client = client;
    }

    /** All of them or none. */
    static CreatedTables create(DynamoDbClient client, TestTables names, List<TestTable> tables) {
        CreatedTables created = new CreatedTables(client);
        for (TestTable table : tables) {
            try {
                created.add(table, names);
            } catch (RuntimeException cause) {
                created.delete();
                throw new ExtensionConfigurationException(
                        "The table \"" + table.name() + "\" could not be created as \"" + names.nameOf(table.name())
                                + "\". The cause below says what the server refused.",
                        cause);
            }
        }
        return created;
    }

    private void add(TestTable table, TestTables names) {
        var created = client.createTable(table.requestFor(names)).tableDescription();
        this.names.add(created.tableName());
        if (created.tableStatus() != TableStatus.ACTIVE) {
            awaitActive(created.tableName());
        }
    }

    /** DynamoDB Local is never this slow; other servers may be. */
    private void awaitActive(String table) {
        try (DynamoDbWaiter waiter = DynamoDbWaiter.builder()
                .client(client)
                .overrideConfiguration(polling -> polling.maxAttempts(600)
                        .backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(100))))
                .build()) {
            waiter.waitUntilTableExists(describe -> describe.tableName(table));
        }
    }

    void delete() {
        for (String table : names) {
            try {
                client.deleteTable(delete -> delete.tableName(table));
            } catch (ResourceNotFoundException gone) {
                // A test may delete its table itself.
            }
        }
        names.clear();
    }
}
