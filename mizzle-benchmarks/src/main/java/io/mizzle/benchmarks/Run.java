package io.mizzle.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints their ratios. {@code short} (the default) takes less than five minutes; {@code long} takes every
 * contender, longer, with cold starts and DynamoDB Local; {@code cold} starts JVMs only; anything else is a pattern of benchmarks to
 * run as in the short form.
 */
public final class Run {

    private static final List<Contender> COMPARED =
            List.of(Contender.RAW, Contender.HAND, Contender.ENHANCED_BEAN, Contender.MIZZLE, Contender.MIZZLE_WIRE);

    private Run() {}

    /**
     * Runs them.
     *
     * @param arguments the form: {@code short}, {@code long}, {@code cold} or a pattern; then contenders, if not the form's own
     * @throws Exception if a benchmark does not run
     */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(String.join(" ", arguments).trim().split(" +"));
        String form = words.get(0).isEmpty() ? "short" : words.get(0);
        List<String> contenders = words.subList(1, words.size());
        System.out.printf(
                "JDK %s, %s, %d processors%n",
                System.getProperty("java.vm.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        switch (form) {
            case "short" -> {
                new Ratios(run(brief(named(contenders)).include("ClientBenchmark"))).print(System.out);
                new Ratios(run(brief(List.of()).include("MappingBenchmark|StatementBenchmark"))).print(System.out);
                ColdStart.print(5, System.out);
            }
            case "long" -> {
                new Ratios(run(thorough())).print(System.out);
                ColdStart.print(21, System.out);
            }
            case "cold" -> ColdStart.print(21, System.out);
            default -> new Ratios(run(brief(contenders).include(form))).print(System.out);
        }
    }

    private static List<String> named(List<String> given) {
        return given.isEmpty() ? COMPARED.stream().map(Contender::name).toList() : given;
    }

    private static ChainedOptionsBuilder brief(List<String> contenders) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(200));
        return contenders.isEmpty() ? options : options.param("contender", contenders.toArray(String[]::new));
    }

    private static ChainedOptionsBuilder thorough() {
        return new OptionsBuilder()
                .forks(3)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .resultFormat(ResultFormatType.JSON)
                .result("benchmarks.json");
    }

    private static List<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        return new ArrayList<>(results);
    }
}
