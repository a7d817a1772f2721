package io.mizzle;

import io.mizzle.internal.body.WirePath;
import io.mizzle.schema.TableSchema;
import io.mizzle.table.Tables;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * DynamoDB Local inside the tests' JVM, one for all of core's tests: each test class creates tables under a prefix of its own. With
 * {@code -Dmizzle.test.wire=true} the same tests read on the wire path. Thread-safe.
 */
public final class LocalDynamoDb {

    /** Far ahead of any real clock, by which DynamoDB Local deletes what has expired. */
    public static final Instant NOW = Instant.parse("2096-11-21T12:00:00Z");

    private final DynamoDbClient client;
    private final DynamoDbAsyncClient asyncClient;

    private LocalDynamoDb(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        this.client = client;
        this.asyncClient = asyncClient;
    }

    /** Without HTTP: fast. Responses have no bytes then, so items are read as attribute values. */
    private static LocalDynamoDb embedded() {
        AmazonDynamoDBLocal local = DynamoDBEmbedded.create(true);
        return new LocalDynamoDb(local.dynamoDbClient(), local.dynamoDbAsyncClient());
    }

    /** Through HTTP, by clients that read items from the bytes of responses. */
    private static LocalDynamoDb wired() {
        URI endpoint = LocalEndpoint.start();
        return new LocalDynamoDb(
                Mizzle.configure(connected(DynamoDbClient.builder(), endpoint)).build(),
                Mizzle.configure(connected(DynamoDbAsyncClient.builder(), endpoint))
                        .build());
    }

    private static <B extends AwsClientBuilder<B, ?>> B connected(B builder, URI endpoint) {
        return builder.endpointOverride(endpoint)
                .region(Region.EU_SOUTH_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
    }

    /** The one server. */
    public static LocalDynamoDb shared() {
        return Holder.SHARED;
    }

    /** Sync calls. */
    public DynamoDbClient client() {
        return client;
    }

    /** Async calls. */
    public DynamoDbAsyncClient asyncClient() {
        return asyncClient;
    }

    /** Reads and writes on the wire path where the clients can. */
    WirePath wirePath() {
        return Boolean.getBoolean("mizzle.test.wire")
                ? WirePath.of(null, client, asyncClient).writing(client, asyncClient)
                : WirePath.OFF;
    }

    /** Tables whose names begin with a prefix. */
    public Tables tables(String prefix) {
        return new Tables(client, name -> prefix + name);
    }

    /** Creates tables, empty: those of their names are deleted first. */
    public void createAfresh(String prefix, TableSchema<?>... schemas) {
        Tables tables = tables(prefix);
        for (TableSchema<?> table : schemas) {
            tables.delete(table);
            tables.createIfAbsent(table);
        }
    }

    /** Statements over tables whose names begin with a prefix, at a time that stands still. */
    public MizzleBuilder statements(String prefix, Instant time) {
        return Mizzle.builder()
                .client(client)
                .asyncClient(asyncClient)
                .tableNames(name -> prefix + name)
                .clock(Clock.fixed(time, ZoneOffset.UTC));
    }

    private static final class Holder {
        static final LocalDynamoDb SHARED = Boolean.getBoolean("mizzle.test.wire") ? wired() : embedded();
    }
}
