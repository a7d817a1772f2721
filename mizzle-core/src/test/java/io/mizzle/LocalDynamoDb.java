package io.mizzle;

import io.mizzle.schema.TableSchema;
import io.mizzle.table.Tables;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * DynamoDB Local inside the tests' JVM, one for all of core's tests: each test class creates tables under a prefix of its own.
 * Thread-safe.
 */
public final class LocalDynamoDb {

    private final DynamoDbClient client;
    private final DynamoDbAsyncClient asyncClient;

    private LocalDynamoDb(AmazonDynamoDBLocal local) {
        this.client = local.dynamoDbClient();
        this.asyncClient = local.dynamoDbAsyncClient();
    }

    /** The one server. */
    public static LocalDynamoDb shared() {
        return Holder.SHARED;
    }

    /** Sync calls, without HTTP. */
    public DynamoDbClient client() {
        return client;
    }

    /** Async calls, without HTTP. */
    public DynamoDbAsyncClient asyncClient() {
        return asyncClient;
    }

    /** Tables whose names begin with a prefix. */
    public Tables tables(String prefix) {
        return new Tables(client, name -> prefix + name);
    }

    /** Creates a table, empty: one of that name is deleted first. */
    public void createAfresh(String prefix, TableSchema<?> table) {
        Tables tables = tables(prefix);
        tables.delete(table);
        tables.createIfAbsent(table);
    }

    private static final class Holder {
        static final LocalDynamoDb SHARED = new LocalDynamoDb(DynamoDBEmbedded.create(true));
    }
}
