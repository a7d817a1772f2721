package io.mizzle.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
            List.of(Contender.HAND_PLAIN, Contender.ENHANCED_BEAN, Contender.MIZZLE_WIRE);

    private static final List<Operation> WRITES = List.of(Operation.BATCH_WRITE_25, Operation.TRANSACT_WRITE_10);

    private static final List<Operation> BRIEFLY = List.of(
            Operation.GET_ITEM,
            Operation.PUT_ITEM,
            Operation.UPDATE_ITEM,
            Operation.QUERY_10,
            Operation.QUERY_100,
            Operation.BATCH_GET_100,
            Operation.BATCH_WRITE_25,
            Operation.TRANSACT_WRITE_10);

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
                new Ratios(calls(named(contenders))).print(System.out);
                new Ratios(run(brief(List.of()).include("MappingBenchmark|StatementBenchmark|EndToEndBenchmark")))
                        .print(System.out);
                ColdStart.mapping(5, System.out);
            }
            case "long" -> {
                List<RunResult> results = new ArrayList<>(ClassPaths.apart(
                        all(), some -> run(among(some, thorough().include("ClientBenchmark")))));
                results.addAll(run(thorough().exclude("ClientBenchmark")));
                new Ratios(results).print(System.out);
                cold();
            }
            case "cold" -> cold();
            case "ClientBenchmark" ->
                new Ratios(ClassPaths.apart(
                                contenders.isEmpty() ? all() : contenders,
                                some -> run(warm(some).include(form))))
                        .print(System.out);
            default -> new Ratios(run(warm(contenders).include(form))).print(System.out);
        }
    }

    private static void cold() throws IOException, InterruptedException {
        ColdStart.mapping(21, System.out);
        ColdStart.calls(21, System.out);
    }

    /** Those operations that are mostly asked about; the SDK alone and what writes to bytes only where they matter. */
    private static List<RunResult> calls(List<String> contenders) {
        List<RunResult> results = new ArrayList<>(ClassPaths.apart(contenders, some -> run(only(BRIEFLY, warm(some)))));
        results.addAll(ClassPaths.apart(
                List.of(Contender.RAW.name()), some -> run(only(List.of(Operation.QUERY_100), warm(some)))));
        results.addAll(
                ClassPaths.apart(List.of(Contender.MIZZLE_WIRE_WRITES.name()), some -> run(only(WRITES, warm(some)))));
        return results;
    }

    /** A call goes through so much of the SDK that its code is compiled late. */
    private static ChainedOptionsBuilder warm(List<String> contenders) {
        return brief(contenders).warmupIterations(4).warmupTime(TimeValue.seconds(1));
    }

    private static ChainedOptionsBuilder only(List<Operation> operations, ChainedOptionsBuilder options) {
        return options.include("ClientBenchmark")
                .param("operation", operations.stream().map(Operation::name).toArray(String[]::new));
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
        return contenders.isEmpty() ? options : among(contenders, options);
    }

    private static ChainedOptionsBuilder among(List<String> contenders, ChainedOptionsBuilder options) {
        return options.param("contender", contenders.toArray(String[]::new));
    }

    private static List<String> all() {
        return Arrays.stream(Contender.values()).map(Contender::name).toList();
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

    private static List<RunResult> run(ChainedOptionsBuilder options) {
        try {
            return new ArrayList<>(new Runner(options.addProfiler(GCProfiler.class)
                            .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run());
        } catch (RunnerException e) {
            throw new IllegalStateException("A benchmark did not run.", e);
        }
    }
}
