package io.mizzle.benchmarks;

import static io.mizzle.benchmarks.QPurchase.PURCHASE;

import io.mizzle.schema.EntityDefinition;
import io.mizzle.table.Tables;
import io.mizzle.testing.DynamoDbServer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Whole calls over HTTP to DynamoDB Local in the same JVM. Nearly all that is measured is that server, its bytes included: it shows that
 * contenders work end to end, and how little of a call they are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EndToEndBenchmark {

    @Param({"GET_ITEM", "QUERY_100", "BATCH_WRITE_25"})
    Operation operation = Operation.GET_ITEM;

    @Param({"HAND_PLAIN", "MIZZLE", "MIZZLE_WIRE_WRITES"})
    Contender contender = Contender.HAND_PLAIN;

    private @Nullable DynamoDbServer server;

    private Calls calls =
            new HandCalls(Clients.over(new CannedHttpClient(new byte[0])).build(), new PlainMapping());

    @Setup
    public void fill() {
        DynamoDbServer started = DynamoDbServer.embedded();
        server = started;
        try (DynamoDbClient client = over(started).build()) {
            new Tables(client, name -> name)
                    .createIfAbsent(EntityDefinition.of(PURCHASE).table());
            Mapping mapping = new PlainMapping();
            Purchases.first(100)
                    .forEach(purchase ->
                            client.putItem(put -> put.tableName(Purchase.TABLE).item(mapping.encode(purchase))));
        }
        calls = contender.over(over(started));
    }

    private static DynamoDbClientBuilder over(DynamoDbServer server) {
        return Clients.withItsOwnHttp().endpointOverride(server.endpoint());
    }

    @TearDown
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Benchmark
    public Object call() {
        return calls.run(operation);
    }
}
