package io.mizzle.internal.execute;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Keeps a read below a rate of read units: what the answers say they consumed is paid off before the next request. What is not used can be
 * saved for one second. Serves one read; not thread-safe.
 */
final class ReadRate {

    private static final double NANOS = 1e9;

    private final double unitsPerSecond;
    private final LongSupplier nanoTime;
    private double units;
    private long last;

    ReadRate(double unitsPerSecond, LongSupplier nanoTime) {
        this.unitsPerSecond = unitsPerSecond;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    /** How long to wait before the next request; null for not at all. */
    @Nullable Duration pause() {
        long now = nanoTime.getAsLong();
        units = Math.min(unitsPerSecond, units + (now - last) / NANOS * unitsPerSecond);
        last = now;
        return units >= 0 ? null : Duration.ofNanos((long) Math.ceil(-units / unitsPerSecond * NANOS));
    }

    /** Notes what answers consumed. */
    void consumed(List<DynamoDbResponse> responses) {
        responses.forEach(response -> units -= units(response));
    }

    private static double units(DynamoDbResponse response) {
        if (response instanceof QueryResponse query) {
            return units(query.consumedCapacity());
        }
        if (response instanceof ScanResponse scan) {
            return units(scan.consumedCapacity());
        }
        if (response instanceof GetItemResponse get) {
            return units(get.consumedCapacity());
        }
        return response instanceof BatchGetItemResponse batch
                ? batch.consumedCapacity().stream().mapToDouble(ReadRate::units).sum()
                : 0;
    }

    private static double units(@Nullable ConsumedCapacity capacity) {
        return capacity == null || capacity.capacityUnits() == null ? 0 : capacity.capacityUnits();
    }
}
