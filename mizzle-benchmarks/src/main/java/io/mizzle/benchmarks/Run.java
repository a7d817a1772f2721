package io.mizzle.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import software.amazon.awssdk.core.util.VersionInfo;

/**
 * Runs the benchmarks and prints their ratios and limits. {@code short} (the default) takes less than five minutes; {@code long} takes every
 * contender, longer, with cold starts and DynamoDB Local; {@code trial} starts all of that once; {@code cold} starts JVMs only; anything
 * else is a pattern of benchmarks.
 */
public final class Run {

    private static final double MINUTE = 60;

    private final PrintStream out;
    private final Path file;

    Run(PrintStream out, Path file) {
        this.out = out;
        this.file = file;
    }

    /**
     * Runs them.
     *
     * @param arguments the form: {@code short}, {@code long}, {@code trial}, {@code cold} or a pattern; then contenders, if not the
     *     form's own
     * @throws Exception if a benchmark does not run
     */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(String.join(" ", arguments).trim().split(" +"));
        List<Contender> contenders =
                words.stream().skip(1).map(Contender::valueOf).toList();
        String word = words.get(0).isEmpty() ? "short" : words.get(0);
        Form form = switch (word) {
            case "short" -> Form.brief(contenders);
            case "long" -> Form.thorough();
            case "trial" -> Form.trial();
            case "cold" -> Form.cold();
            default -> Form.of(word, contenders);
        };
        new Run(System.out, Path.of("target", "benchmarks.json")).run(form);
    }

    void run(Form form) throws IOException, InterruptedException {
        out.printf(
                "JDK %s, AWS SDK %s, %s %s, %d processors; about %.0f min%n",
                System.getProperty("java.vm.version"),
                VersionInfo.SDK_VERSION,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Math.ceil(form.seconds() / MINUTE));
        if (form.parts().stream().anyMatch(each -> each.effort().equals(Effort.ONCE))) {
            out.println("each case once, without warm-up: that it runs is all that its figures say");
        }
        List<RunResult> results = measure(form);
        if (!results.isEmpty()) {
            Measured measured = Measured.of(results);
            Ratios.print(measured, out);
            Limit.print(measured, out);
            if (!form.parts().stream().allMatch(each -> each.effort().isCompiled())) {
                out.println(
                        "bytes are what to look at: calls that had less than 25 s of warm-up take the time of code that is not compiled yet");
            }
        }
        if (form.mappings() > 0) {
            ColdStart.mapping(form.mappings(), out);
        }
        if (form.calls() > 0) {
            ColdStart.calls(form.calls(), out);
        }
    }

    /** What is measured is kept as JMH has it after each part, should a later one fail. */
    private List<RunResult> measure(Form form) throws IOException {
        List<RunResult> results = new ArrayList<>();
        long begun = System.nanoTime();
        for (Part each : form.parts()) {
            results.addAll(each.run());
            Files.createDirectories(file.toAbsolutePath().getParent());
            ResultFormatFactory.getInstance(ResultFormatType.JSON, file.toString())
                    .writeOut(results);
            out.printf("%6.1f minutes: %s%n", (System.nanoTime() - begun) / 1e9 / MINUTE, each);
        }
        if (!results.isEmpty()) {
            out.println("every measurement is in " + file.toAbsolutePath());
        }
        return results;
    }
}
