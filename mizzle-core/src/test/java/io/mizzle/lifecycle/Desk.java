package io.mizzle.lifecycle;

import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.MizzleBuilder;
import io.mizzle.interceptor.Interceptor;
import io.mizzle.schema.TableSchema;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An empty table on DynamoDB Local, at a time that stands still.
 *
 * @param prefix of the table's name
 */
record Desk(String prefix) {

    static final Instant NOW = LocalDynamoDb.NOW;

    static Desk with(String prefix, TableSchema<?> table) {
        LocalDynamoDb.shared().createAfresh(prefix, table);
        return new Desk(prefix);
    }

    Mizzle at(Instant time, Interceptor... interceptors) {
        MizzleBuilder builder = LocalDynamoDb.shared().statements(prefix, time);
        for (Interceptor interceptor : interceptors) {
            builder.interceptor(interceptor);
        }
        return builder.build();
    }

    /** What is stored under a key, empty if nothing is. */
    Map<String, AttributeValue> stored(String table, String pk, String sk) {
        return LocalDynamoDb.shared()
                .client()
                .getItem(request -> request.tableName(prefix + table)
                        .consistentRead(true)
                        .key(Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk))))
                .item();
    }
}
