package io.mizzle.reliability;

import io.mizzle.Mizzle;
import io.mizzle.interceptor.CallEvent;
import io.mizzle.interceptor.Listener;
import io.mizzle.interceptor.Warning;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableSchema;
import io.mizzle.testing.DynamoDbServer;
import io.mizzle.testing.fault.FaultPlan;
import io.mizzle.testing.fault.FaultReport;
import io.mizzle.testing.fault.Faults;
import io.mizzle.testing.fault.FaultyAsyncHttpClient;
import io.mizzle.testing.fault.FaultyHttpClient;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One table per entity, reached over a faulty network and, to see what is stored, over a sound one. Over the faulty one, sync reads take items from
 * the bytes of responses, async ones as attribute values.
 */
final class FaultyNetwork implements AutoCloseable {

    /** As many as a client that mizzle makes. */
    private static final int ATTEMPTS = 4;

    private final DynamoDbServer server = DynamoDbServer.embedded();
    private final String prefix = "reliability-" + UUID.randomUUID() + "-";
    private final DynamoDbClient soundClient = server.createClient();
    private final FaultyHttpClient http;
    private final FaultyAsyncHttpClient asyncHttp;
    private final DynamoDbClient faultyClient;
    private final DynamoDbAsyncClient faultyAsyncClient;
    private final DynamoDbAsyncClient faultyAsyncClientInBytes;
    private final Queue<CallEvent> events = new ConcurrentLinkedQueue<>();
    private final Mizzle sound;
    private final Mizzle faulty;

    FaultyNetwork(FaultPlan plan) {
        http = Faults.wrap(Apache5HttpClient.builder().maxConnections(64).build(), plan);
        faultyClient = Mizzle.configure(DynamoDbClient.builder()
                        .endpointOverride(server.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("mizzle", "mizzle")))
                        .httpClient(http)
                        .overrideConfiguration(configuration -> configuration.retryStrategy(retries())))
                .build();
        asyncHttp = Faults.wrap(NettyNioAsyncHttpClient.create(), plan);
        faultyAsyncClient = async().build();
        faultyAsyncClientInBytes = Mizzle.configure(async()).build();
        sound = Mizzle.builder()
                .client(soundClient)
                .tableNames(name -> prefix + name)
                .build();
        faulty = Mizzle.builder()
                .listener(new Listener() {
                    @Override
                    public void warned(Warning warning) {}

                    @Override
                    public void noticed(CallEvent event) {
                        events.add(event);
                    }
                })
                .client(faultyClient)
                .asyncClient(faultyAsyncClient)
                .tableNames(name -> prefix + name)
                .build();
    }

    private DynamoDbAsyncClientBuilder async() {
        return DynamoDbAsyncClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("mizzle", "mizzle")))
                .httpClient(asyncHttp)
                .overrideConfiguration(configuration -> configuration.retryStrategy(retries()));
    }

    private static RetryStrategy retries() {
        return StandardRetryStrategy.builder()
                .maxAttempts(ATTEMPTS)
                .circuitBreakerEnabled(false)
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .build();
    }

    FaultyNetwork table(EntitySchema<?> entity) {
        sound.tables().createIfAbsent(EntityDefinition.of(entity).table());
        return this;
    }

    FaultyNetwork table(TableSchema<?> table) {
        sound.tables().createIfAbsent(table);
        return this;
    }

    /** Over the network that fails. */
    Mizzle faulty() {
        return faulty;
    }

    /** The same, with items and keys in the bytes of requests and of responses, sync and async. */
    Mizzle faultyInBytes() {
        return Mizzle.builder()
                .client(faultyClient)
                .asyncClient(faultyAsyncClientInBytes)
                .wireWrites(true)
                .tableNames(name -> prefix + name)
                .build();
    }

    /** What the faulty one told its listener, by kind. */
    List<CallEvent> events(CallEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    /** The SDK's client behind it. */
    DynamoDbClient client() {
        return faultyClient;
    }

    /** The physical name of a table. */
    String tableName(String declared) {
        return prefix + declared;
    }

    /** Over one that does not. */
    Mizzle sound() {
        return sound;
    }

    /** Everything a table holds, as it is stored. */
    List<Map<String, AttributeValue>> items(String table) {
        return soundClient
                .scanPaginator(request -> request.tableName(prefix + table).consistentRead(true))
                .items()
                .stream()
                .toList();
    }

    FaultReport report() {
        FaultReport report = http.report();
        return report.requests() == 0 ? asyncHttp.report() : report;
    }

    /** One line for people, and the proof that there were faults at all. */
    void print(String suite, int operations, Counts counts) {
        FaultReport report = report().assertInjected();
        System.out.println(suite + ": " + operations + " operations, " + report.injected() + " faults, " + counts
                + ", seed " + report.seed());
    }

    @Override
    public void close() {
        faultyClient.close();
        faultyAsyncClient.close();
        faultyAsyncClientInBytes.close();
        http.close();
        asyncHttp.close();
        soundClient.close();
        server.close();
    }
}
