package io.mizzle.table;

import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.time.Duration;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * Makes declared tables exist. Meant for development and tests: it creates what is missing and never changes a table that is
 * there. Immutable and thread-safe.
 */
public final class Tables {

    private static final WaiterOverrideConfiguration EVERY_SECOND = WaiterOverrideConfiguration.builder()
            .maxAttempts(300)
            .backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(1)))
            .build();

    private final DynamoDbClient client;
    private final UnaryOperator<String> names;

    /**
     * Tables of one account and region.
     *
     * @param client sends; not closed here
     * @param names declared name to physical name
     */
    public Tables(DynamoDbClient client, UnaryOperator<String> names) {
        this.client = client;
        this.names = names;
    }

    /**
     * Creates a table unless it exists, waits until it is active (checked once a second, for five minutes at most) and turns
     * on its time to live. Several callers may do this together.
     *
     * @param table as declared
     * @return whether this call created it; an existing table is left as it is
     * @throws io.mizzle.exception.ModelException if one key attribute is declared with two types
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses it
     */
    public boolean createIfAbsent(TableSchema<?> table) {
        boolean created = !exists(table) && create(table);
        awaitActive(table);
        if (created) {
            enableTimeToLive(table);
        }
        return created;
    }

    /**
     * Whether a table exists, in any state.
     *
     * @param table as declared
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses to tell
     */
    public boolean exists(TableSchema<?> table) {
        try {
            client.describeTable(description(table));
            return true;
        } catch (ResourceNotFoundException absent) {
            return false;
        }
    }

    /**
     * Deletes a table with everything in it, and waits until it is gone.
     *
     * @param table as declared
     * @return whether there was one
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses it
     */
    public boolean delete(TableSchema<?> table) {
        try {
            client.deleteTable(request -> request.tableName(physicalName(table)));
        } catch (ResourceNotFoundException absent) {
            return false;
        }
        try (DynamoDbWaiter waiter = waiter()) {
            waiter.waitUntilTableNotExists(description(table));
        }
        return true;
    }

    /**
     * The name a table has in DynamoDB.
     *
     * @param table as declared
     */
    public String physicalName(TableSchema<?> table) {
        return names.apply(TableDefinition.of(table).name());
    }

    private boolean create(TableSchema<?> table) {
        try {
            client.createTable(TableRequests.create(TableDefinition.of(table), physicalName(table)));
            return true;
        } catch (ResourceInUseException createdMeanwhile) {
            return false;
        }
    }

    private void awaitActive(TableSchema<?> table) {
        try (DynamoDbWaiter waiter = waiter()) {
            waiter.waitUntilTableExists(description(table));
        }
    }

    private void enableTimeToLive(TableSchema<?> table) {
        String name = physicalName(table);
        TableRequests.timeToLive(TableDefinition.of(table), name).ifPresent(request -> {
            if (timeToLiveStatus(name) == TimeToLiveStatus.DISABLED) {
                client.updateTimeToLive(request);
            }
        });
    }

    private TimeToLiveStatus timeToLiveStatus(String name) {
        return client.describeTimeToLive(request -> request.tableName(name))
                .timeToLiveDescription()
                .timeToLiveStatus();
    }

    private DynamoDbWaiter waiter() {
        return DynamoDbWaiter.builder()
                .client(client)
                .overrideConfiguration(EVERY_SECOND)
                .build();
    }

    private DescribeTableRequest description(TableSchema<?> table) {
        return DescribeTableRequest.builder().tableName(physicalName(table)).build();
    }
}
