package io.mizzle.testing.fault;

import io.mizzle.testing.DynamoDbServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** A table of its own, reached through a faulty client and, to see what is stored, through a sound one. */
final class FaultyDynamoDb implements AutoCloseable {

    /** Which of the SDK's two clients has the faults. */
    enum Flavour {
        SYNC,
        ASYNC
    }

    static final Consumer<ClientOverrideConfiguration.Builder> ONE_ATTEMPT =
            configuration -> configuration.retryStrategy(retries -> retries.maxAttempts(1));
    static final Consumer<ClientOverrideConfiguration.Builder> DEFAULTS = configuration -> {};

    // An HTTP client that owns its threads takes two seconds to close.
    private static final SdkEventLoopGroup THREADS = SdkEventLoopGroup.builder()
            .numberOfThreads(2)
            .threadFactory(FaultyDynamoDb::daemon)
            .build();

    final String table = "faults-" + UUID.randomUUID();
    private final DynamoDbServer server = DynamoDbServer.embedded();
    private final DynamoDbClient sound = server.createClient();
    private final FaultyHttpClient http;
    private final FaultyAsyncHttpClient asyncHttp;
    final DynamoDbClient client;
    final DynamoDbAsyncClient asyncClient;
    private final Flavour flavour;

    FaultyDynamoDb(Flavour flavour, FaultPlan plan, Consumer<ClientOverrideConfiguration.Builder> configuration) {
        this.flavour = flavour;
        http = Faults.wrap(Apache5HttpClient.create(), plan);
        asyncHttp = Faults.wrap(
                NettyNioAsyncHttpClient.builder().eventLoopGroup(THREADS).build(), plan);
        client = pointed(DynamoDbClient.builder(), configuration)
                .httpClient(http)
                .build();
        asyncClient = pointed(DynamoDbAsyncClient.builder(), configuration)
                .httpClient(asyncHttp)
                .build();
        sound.createTable(create -> create.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(List.of(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build()))
                .keySchema(List.of(KeySchemaElement.builder()
                        .attributeName("pk")
                        .keyType(KeyType.HASH)
                        .build())));
    }

    static FaultyDynamoDb withoutRetries(Flavour flavour, FaultPlan plan) {
        return new FaultyDynamoDb(flavour, plan, ONE_ATTEMPT);
    }

    private <B extends DynamoDbBaseClientBuilder<B, C>, C> B pointed(
            B builder, Consumer<ClientOverrideConfiguration.Builder> configuration) {
        return builder.endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("mizzle", "mizzle")))
                .overrideConfiguration(configuration);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "faults-netty");
        thread.setDaemon(true);
        return thread;
    }

    PutItemResponse put(String key) {
        PutItemRequest request =
                PutItemRequest.builder().tableName(table).item(item(key)).build();
        return call(faulty -> faulty.putItem(request), faulty -> faulty.putItem(request));
    }

    PutItemResponse insert(String key) {
        PutItemRequest request = PutItemRequest.builder()
                .tableName(table)
                .item(item(key))
                .conditionExpression("attribute_not_exists(pk)")
                .build();
        return call(faulty -> faulty.putItem(request), faulty -> faulty.putItem(request));
    }

    GetItemResponse get(String key) {
        return call(
                faulty -> faulty.getItem(get -> get.tableName(table).key(item(key))),
                faulty -> faulty.getItem(get -> get.tableName(table).key(item(key))));
    }

    BatchWriteItemResponse batchWrite(BatchWriteItemRequest request) {
        return call(faulty -> faulty.batchWriteItem(request), faulty -> faulty.batchWriteItem(request));
    }

    BatchGetItemResponse batchGet(BatchGetItemRequest request) {
        return call(faulty -> faulty.batchGetItem(request), faulty -> faulty.batchGetItem(request));
    }

    TransactWriteItemsResponse transact(TransactWriteItemsRequest request) {
        return call(faulty -> faulty.transactWriteItems(request), faulty -> faulty.transactWriteItems(request));
    }

    private <R> R call(
            Function<DynamoDbClient, R> blocking, Function<DynamoDbAsyncClient, CompletableFuture<R>> asynchronous) {
        if (flavour == Flavour.SYNC) {
            return blocking.apply(client);
        }
        try {
            return asynchronous.apply(asyncClient).join();
        } catch (CompletionException wrapped) {
            throw wrapped.getCause() instanceof RuntimeException cause ? cause : wrapped;
        }
    }

    static Map<String, AttributeValue> item(String key) {
        return Map.of("pk", AttributeValue.fromS(key));
    }

    @Nullable Map<String, AttributeValue> stored(String key) {
        GetItemResponse response =
                sound.getItem(get -> get.tableName(table).key(item(key)).consistentRead(true));
        return response.hasItem() ? response.item() : null;
    }

    boolean isStored(String key) {
        return stored(key) != null;
    }

    int count() {
        return sound.scanPaginator(scan -> scan.tableName(table)).stream()
                .mapToInt(page -> page.count())
                .sum();
    }

    FaultReport report() {
        return flavour == Flavour.SYNC ? http.report() : asyncHttp.report();
    }

    @Override
    public void close() {
        client.close();
        asyncClient.close();
        http.close();
        asyncHttp.close();
        sound.deleteTable(delete -> delete.tableName(table));
        sound.close();
        server.close();
    }
}
