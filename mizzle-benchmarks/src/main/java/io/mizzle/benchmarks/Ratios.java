package io.mizzle.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** Results as a table: time and bytes of each contender, and how they compare with the SDK by hand. */
final class Ratios {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Map<String, Figures>> byCase = new LinkedHashMap<>();

    Ratios(List<RunResult> results) {
        results.forEach(this::add);
    }

    private void add(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String operation = parameter(result, "operation", method);
        byCase.computeIfAbsent(operation, each -> new LinkedHashMap<>())
                .put(parameter(result, "contender", method), Figures.of(result));
    }

    private static String parameter(RunResult result, String name, String otherwise) {
        String value = result.getParams().getParamsKeys().contains(name)
                ? result.getParams().getParam(name)
                : null;
        return value == null ? otherwise : value;
    }

    void print(PrintStream out) {
        out.printf("%n%-18s %-20s %10s %10s %8s %8s%n", "", "", "µs", "bytes", "time", "bytes");
        byCase.forEach((operation, contenders) -> {
            Figures hand = contenders.get(Contender.HAND.name());
            contenders.forEach((contender, figures) -> out.println(line(operation, contender, figures, hand)));
        });
    }

    private static String line(String operation, String contender, Figures figures, @Nullable Figures hand) {
        String own =
                String.format("%-18s %-20s %10.3f %10.0f", operation, contender, figures.micros(), figures.bytes());
        return hand == null
                ? own
                : own + String.format(" %8.2f %8.2f", figures.micros() / hand.micros(), figures.bytes() / hand.bytes());
    }

    private record Figures(double micros, double bytes) {
        static Figures of(RunResult result) {
            Statistics times = result.getPrimaryResult().getStatistics();
            Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
            return new Figures(
                    times.getPercentile(50),
                    bytes == null ? Double.NaN : bytes.getStatistics().getPercentile(50));
        }
    }
}
