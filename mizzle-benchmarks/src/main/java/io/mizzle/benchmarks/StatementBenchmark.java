package io.mizzle.benchmarks;

import static io.mizzle.benchmarks.QPurchase.PURCHASE;

import io.mizzle.Mizzle;
import io.mizzle.Planning;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A statement from its first word to the plan, or to the request that would be sent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StatementBenchmark {

    private final Mizzle db = Mizzle.builder()
            .client(Clients.over(new CannedHttpClient(new byte[0])).build())
            .build();
    private final Purchase purchase = Purchases.get(0);

    /** Up to the plan: all that mizzle does before it is the SDK's turn. */
    @Benchmark
    public Object planByKey() {
        return Planning.of(db.select().from(PURCHASE).where(PURCHASE.keyOf(purchase)));
    }

    @Benchmark
    public Object planByPartition() {
        return Planning.of(db.select().from(PURCHASE).where(PURCHASE.in(purchase.customer())));
    }

    @Benchmark
    public Object selectByKey() {
        return db.select().from(PURCHASE).where(PURCHASE.keyOf(purchase)).toRequests();
    }

    @Benchmark
    public Object selectByPartition() {
        return db.select()
                .from(PURCHASE)
                .where(PURCHASE.in(purchase.customer()))
                .toRequests();
    }

    @Benchmark
    public Object update() {
        return db.update(PURCHASE)
                .where(PURCHASE.keyOf(purchase))
                .set(PURCHASE.note, purchase.note())
                .set(PURCHASE.quantity, purchase.quantity())
                .toRequests();
    }
}
