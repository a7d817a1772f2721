package io.mizzle.migration;

import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TablePlanner;
import io.mizzle.table.TableSettings;
import io.mizzle.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The history table. Every write is fenced: it takes place only while the lock is held under the writer's epoch. */
final class History {

    private final DynamoDbClient client;
    private final String table;

    History(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Creates the table unless it exists. */
    void ensure(Tables tables) {
        if (tables.settle(table).isPresent()) {
            return;
        }
        TableDescription description =
                new TableDescription(table, new KeyAttribute("id", KeyType.S), null, List.of(), TableSettings.NONE);
        try {
            tables.run(TablePlanner.steps(description, null));
        } catch (ResourceInUseException createdMeanwhile) {
            tables.settle(table);
        }
    }

    /** What is remembered, by id; nothing where there is no such table. */
    Map<String, HistoryRecord> read() {
        Map<String, HistoryRecord> records = new TreeMap<>();
        ScanRequest request =
                ScanRequest.builder().tableName(table).consistentRead(true).build();
        try {
            client.scanPaginator(request).items().forEach(item -> {
                if (!AttributeValue.fromS(Lock.ID).equals(item.get("id"))) {
                    HistoryRecord record = HistoryRecord.of(item);
                    records.put(record.id(), record);
                }
            });
        } catch (ResourceNotFoundException absent) {
            return records;
        }
        return records;
    }

    /**
     * Remembers.
     *
     * @throws LockHeldException if another runner has taken the lock over
     */
    void write(HistoryRecord record, Lease lease) {
        TransactWriteItem fence = TransactWriteItem.builder()
                .conditionCheck(ConditionCheck.builder()
                        .tableName(table)
                        .key(Map.of("id", AttributeValue.fromS(Lock.ID)))
                        .conditionExpression("#token = :token AND #epoch = :epoch")
                        .expressionAttributeNames(Map.of("#token", "token", "#epoch", "epoch"))
                        .expressionAttributeValues(Map.of(
                                ":token", AttributeValue.fromS(lease.token()),
                                ":epoch", AttributeValue.fromN(Long.toString(lease.epoch()))))
                        .build())
                .build();
        TransactWriteItem put = TransactWriteItem.builder()
                .put(each -> each.tableName(table).item(record.item(lease.epoch())))
                .build();
        try {
            client.transactWriteItems(request -> request.transactItems(fence, put));
        } catch (TransactionCanceledException refused) {
            boolean fenced = !refused.cancellationReasons().isEmpty()
                    && "ConditionalCheckFailed"
                            .equals(refused.cancellationReasons().get(0).code());
            if (fenced) {
                throw new LockHeldException("another runner, which took it over");
            }
            throw refused;
        }
    }
}
