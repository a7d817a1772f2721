package io.mizzle.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The client's own work for one call, with an answer that is there at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClientBenchmark {

    @Param
    Operation operation = Operation.GET_ITEM;

    @Param
    Contender contender = Contender.HAND;

    private Calls calls =
            new HandCalls(Clients.over(new CannedHttpClient(new byte[0])).build(), new TunedMapping());

    @Setup
    public void connect() {
        CannedHttpClient http = new CannedHttpClient(Answers.to(operation));
        calls = contender.over(Clients.over(http));
    }

    @Benchmark
    public Object call() {
        return calls.run(operation);
    }
}
