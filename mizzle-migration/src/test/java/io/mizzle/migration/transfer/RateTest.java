package io.mizzle.migration.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.LocalServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Transfers keep their limit of capacity units, by a clock that only their own pauses move. */
class RateTest {

    private static final double BURST = 1;

    @TempDir
    Path folder;

    private final Meter meter = new Meter();
    private final DynamoDbClient client = LocalServer.client(meter);

    /** A clock of pauses, and the units that were consumed by it. */
    private static final class Meter implements ExecutionInterceptor {

        private final ThreadLocal<Long> read = ThreadLocal.withInitial(() -> 0L);
        private long nanos;
        private double units;
        private double largest;
        private double ahead;
        private double perSecond;

        synchronized long nanos() {
            read.set(nanos);
            return nanos;
        }

        /** From when the thread looked at the clock, whatever others waited for meanwhile. */
        synchronized void pause(Duration length) {
            nanos = Math.max(nanos, read.get() + length.toNanos());
        }

        synchronized double seconds() {
            return nanos / 1e9;
        }

        synchronized void begin(double limit) {
            units = 0;
            largest = 0;
            ahead = 0;
            nanos = 0;
            perSecond = limit;
        }

        @Override
        public synchronized void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (context.request() instanceof ScanRequest || context.request() instanceof BatchWriteItemRequest) {
                ahead = Math.max(ahead, units - perSecond * (seconds() + BURST));
            }
        }

        @Override
        public synchronized void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
            double cost = 0;
            if (context.response() instanceof ScanResponse scan && scan.consumedCapacity() != null) {
                cost = scan.consumedCapacity().capacityUnits();
            } else if (context.response() instanceof BatchWriteItemResponse batch) {
                cost = batch.consumedCapacity().stream()
                        .mapToDouble(ConsumedCapacity::capacityUnits)
                        .sum();
            }
            units += cost;
            largest = Math.max(largest, cost);
        }
    }

    @BeforeEach
    void create() {
        client.createTable(request -> request.tableName("rate")
                .billingMode("PAY_PER_REQUEST")
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType("S")
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType("HASH")
                        .build()));
    }

    @AfterEach
    void delete() {
        client.deleteTable(request -> request.tableName("rate"));
        client.close();
    }

    private Path items(int count, int bytes) throws Exception {
        String text = "x".repeat(bytes);
        return Files.writeString(
                folder.resolve("items"),
                IntStream.range(0, count)
                        .mapToObj(i -> "{\"id\": \"i" + i + "\", \"text\": \"" + text + "\"}\n")
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anExportKeepsItsReadsASecond(int segments) throws Exception {
        Import.of(client, "rate", items(400, 2_000), Format.JSON_LINES).run();
        meter.begin(20);

        TransferResult result = Export.of(client, "rate", folder.resolve("out"), Format.JSON_LINES)
                .segments(segments)
                .readsPerSecond(20)
                .paced(meter::nanos, meter::pause)
                .run();

        assertEquals(400, result.items());
        assertKept(200, segments, 2 * 20.0 / segments);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anImportKeepsItsWritesASecond(int threads) throws Exception {
        Path file = items(200, 100);
        meter.begin(20);

        Import.of(client, "rate", file, Format.JSON_LINES)
                .threads(threads)
                .writesPerSecond(20)
                .paced(meter::nanos, meter::pause)
                .run();

        assertKept(200, threads, 20.0 / threads);
    }

    /**
     * What was consumed is never ahead of the clock by more than one second's worth and the requests that are under way.
     */
    private void assertKept(double atLeast, int sideBySide, double perRequest) {
        assertTrue(meter.units >= atLeast, meter.units + " units");
        assertTrue(meter.largest <= perRequest, meter.largest + " units at once, of which " + perRequest + " may be");
        assertTrue(meter.ahead <= (sideBySide - 1) * perRequest, meter.ahead + " units ahead");
        double needed = meter.units / 20;
        assertTrue(meter.seconds() >= needed - BURST - perRequest / 20, meter.seconds() + " s for " + needed);
        assertTrue(sideBySide > 1 || meter.seconds() <= needed, meter.seconds() + " s for " + needed);
    }

    @Test
    void smallItemsAreReadManyAtATimeUnderASmallLimit() throws Exception {
        Import.of(client, "rate", items(400, 20), Format.JSON_LINES).run();
        meter.begin(1);

        Export.of(client, "rate", folder.resolve("out"), Format.JSON_LINES)
                .segments(1)
                .readsPerSecond(1)
                .paced(meter::nanos, meter::pause)
                .run();

        assertTrue(meter.units < 20, meter.units + " units: a page of one item costs as much as one of 4 KB");
    }

    @Test
    void aLimitUnderWhichNothingPassesIsRefused() {
        Export export =
                Export.of(client, "rate", folder.resolve("out"), Format.CSV).readsPerSecond(0);

        assertTrue(assertThrows(IllegalArgumentException.class, export::run)
                .getMessage()
                .contains("positive"));
        assertEquals(List.of(), List.of(folder.toFile().list()));
    }
}
