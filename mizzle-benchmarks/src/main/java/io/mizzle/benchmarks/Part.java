package io.mizzle.benchmarks;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Cases that are run in one go.
 *
 * @param benchmarks a pattern of their classes and methods
 * @param operations the names of some; empty for all that the benchmarks have
 * @param contenders the names of some; empty for all that the benchmarks have
 * @param effort how long each case is measured
 */
record Part(String benchmarks, List<String> operations, List<String> contenders, Effort effort) {

    /** Cases of benchmarks, all that they have. */
    static Part of(String benchmarks, Effort effort) {
        return new Part(benchmarks, List.of(), List.of(), effort);
    }

    /** Calls over a canned answer. */
    static Part calls(List<Operation> operations, List<Contender> contenders, Effort effort) {
        return new Part("ClientBenchmark", names(operations), names(contenders), effort);
    }

    /** The same benchmarks with these contenders. */
    Part among(List<Contender> some) {
        return new Part(benchmarks, operations, names(some), effort);
    }

    /** The same benchmarks with these operations. */
    Part with(List<Operation> some) {
        return new Part(benchmarks, names(some), contenders, effort);
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    @Override
    public String toString() {
        return operations.isEmpty() ? benchmarks : benchmarks + ": " + String.join(", ", operations);
    }

    /** What it takes, about. */
    double seconds() {
        return cases() * effort.seconds();
    }

    /** How many cases it has. */
    int cases() {
        OutputFormat nowhere = OutputFormatFactory.createFormatInstance(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), VerboseMode.SILENT);
        int cases = 0;
        for (BenchmarkListEntry each : BenchmarkList.defaultList().find(nowhere, List.of(benchmarks), List.of())) {
            Map<String, String[]> parameters = each.getParams().orElse(Map.of());
            cases += count(parameters, "operation", operations) * count(parameters, "contender", contenders);
        }
        return cases;
    }

    private static int count(Map<String, String[]> parameters, String name, List<String> chosen) {
        String[] values = parameters.get(name);
        return values == null ? 1 : chosen.isEmpty() ? values.length : chosen.size();
    }

    /** Runs it; contenders in JVMs with the class path that their users have. */
    List<RunResult> run() {
        return contenders.isEmpty() ? run(List.of()) : ClassPaths.apart(contenders, this::run);
    }

    private List<RunResult> run(List<String> some) {
        ChainedOptionsBuilder options = effort.options()
                .include(benchmarks)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (!operations.isEmpty()) {
            options.param("operation", operations.toArray(String[]::new));
        }
        if (!some.isEmpty()) {
            options.param("contender", some.toArray(String[]::new));
        }
        try {
            return new ArrayList<>(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new IllegalStateException("A benchmark did not run.", e);
        }
    }
}
