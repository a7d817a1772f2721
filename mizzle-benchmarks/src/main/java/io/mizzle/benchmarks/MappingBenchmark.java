package io.mizzle.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item from an object and back, without any call. Items to read are maps as the SDK makes them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MappingBenchmark {

    @Param({"HAND", "HAND_PLAIN", "ENHANCED_BEAN", "ENHANCED_IMMUTABLE", "ENHANCED_STATIC", "MIZZLE"})
    Contender contender = Contender.HAND;

    private ItemMapping<?> mapping = ItemMapping.of(Contender.HAND);
    private Map<String, AttributeValue> item = Map.of();

    @Setup
    public void prepare() {
        mapping = ItemMapping.of(contender);
        item = ItemMapping.asTheSdkReads(Purchases.get(0));
    }

    @Benchmark
    public Object encode() {
        return mapping.encodeFirst();
    }

    @Benchmark
    public Object decode() {
        return mapping.decode(item);
    }
}
