package io.mizzle.migration.backfill;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Writes of single items, to be sent alone or together. */
final class Writes {

    private Writes() {}

    static TransactWriteItem update(String table, Map<String, AttributeValue> key, Expressions parts) {
        return TransactWriteItem.builder()
                .update(each -> each.tableName(table)
                        .key(key)
                        .updateExpression(parts.update())
                        .conditionExpression(parts.condition())
                        .expressionAttributeNames(parts.names())
                        .expressionAttributeValues(parts.values()))
                .build();
    }

    static TransactWriteItem put(String table, Map<String, AttributeValue> item, @Nullable Expressions parts) {
        return TransactWriteItem.builder()
                .put(each -> {
                    each.tableName(table).item(item);
                    if (parts != null) {
                        each.conditionExpression(parts.condition())
                                .expressionAttributeNames(parts.names())
                                .expressionAttributeValues(parts.values());
                    }
                })
                .build();
    }

    static TransactWriteItem check(String table, Map<String, AttributeValue> key, Expressions parts) {
        return TransactWriteItem.builder()
                .conditionCheck(each -> each.tableName(table)
                        .key(key)
                        .conditionExpression(parts.condition())
                        .expressionAttributeNames(parts.names())
                        .expressionAttributeValues(parts.values()))
                .build();
    }

    static TransactWriteItem delete(String table, Map<String, AttributeValue> key, Expressions parts) {
        return TransactWriteItem.builder()
                .delete(each -> each.tableName(table)
                        .key(key)
                        .conditionExpression(parts.condition())
                        .expressionAttributeNames(parts.names())
                        .expressionAttributeValues(parts.values()))
                .build();
    }
}
