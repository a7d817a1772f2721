package io.mizzle.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/** What cases cost, by what is done and who does it. */
final class Measured {

    private final Map<String, Map<String, Figures>> byCase = new LinkedHashMap<>();

    static Measured of(List<RunResult> results) {
        Measured measured = new Measured();
        for (RunResult each : results) {
            String benchmark = each.getParams().getBenchmark();
            String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
            String local = benchmark.contains("EndToEnd") ? "LOCAL_" : "";
            measured.add(
                    local + parameter(each, "operation", method),
                    parameter(each, "contender", method),
                    Figures.of(each));
        }
        return measured;
    }

    private static String parameter(RunResult result, String name, String otherwise) {
        String value = result.getParams().getParamsKeys().contains(name)
                ? result.getParams().getParam(name)
                : null;
        return value == null ? otherwise : value;
    }

    void add(String what, String who, Figures figures) {
        byCase.computeIfAbsent(what, each -> new LinkedHashMap<>()).put(who, figures);
    }

    @Nullable Figures find(String what, String who) {
        return byCase.getOrDefault(what, Map.of()).get(who);
    }

    void forEach(BiConsumer<String, Map<String, Figures>> action) {
        byCase.forEach(action);
    }
}
