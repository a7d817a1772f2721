package io.mizzle.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** Results as a table: time and bytes of each contender, and how they compare with the SDK by hand, in straight lines and tuned, and with its enhanced client. */
final class Ratios {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Map<String, Figures>> byCase = new LinkedHashMap<>();

    Ratios(List<RunResult> results) {
        results.forEach(this::add);
    }

    private void add(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String operation = (benchmark.contains("EndToEnd") ? "LOCAL_" : "") + parameter(result, "operation", method);
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
        out.printf(
                "%n%-24s %-20s %10s %10s   %-17s %-17s %-17s%n%-45s %10s %10s   %8s %8s %8s %8s %8s %8s%n",
                "",
                "",
                "",
                "",
                "to HAND_PLAIN",
                "to HAND",
                "to ENHANCED_BEAN",
                "",
                "µs",
                "bytes",
                "time",
                "bytes",
                "time",
                "bytes",
                "time",
                "bytes");
        byCase.forEach((operation, contenders) -> {
            Figures plain = contenders.get(Contender.HAND_PLAIN.name());
            Figures tuned = contenders.get(Contender.HAND.name());
            Figures enhanced = contenders.get(Contender.ENHANCED_BEAN.name());
            contenders.forEach(
                    (contender, figures) -> out.println(String.format("%-24s %-20s %s ", operation, contender, figures)
                            + figures.ratios(plain)
                            + figures.ratios(tuned)
                            + figures.ratios(enhanced)));
        });
    }

    private record Figures(double micros, double bytes) {
        static Figures of(RunResult result) {
            Statistics times = result.getPrimaryResult().getStatistics();
            Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
            return new Figures(
                    times.getPercentile(50),
                    bytes == null ? Double.NaN : bytes.getStatistics().getPercentile(50));
        }

        String ratios(@Nullable Figures other) {
            return other == null
                    ? " ".repeat(18)
                    : String.format(" %8.2f %8.2f", micros / other.micros, bytes / other.bytes);
        }

        @Override
        public String toString() {
            return String.format("%10.3f %10.0f", micros, bytes);
        }
    }
}
