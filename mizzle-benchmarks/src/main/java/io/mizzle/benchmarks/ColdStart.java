package io.mizzle.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What comes first in fresh JVMs: whole processes, one after the other, the contenders in turn, all from jars. */
final class ColdStart {

    private static final List<Contender> MAPPING = List.of(
            Contender.HAND, Contender.HAND_PLAIN, Contender.MIZZLE, Contender.ENHANCED_STATIC, Contender.ENHANCED_BEAN);

    private static final List<Contender> CALLING =
            List.of(Contender.HAND, Contender.HAND_PLAIN, Contender.MIZZLE, Contender.ENHANCED_STATIC);

    private static final List<Operation> CALLS = List.of(Operation.GET_ITEM, Operation.PUT_ITEM);

    private final Jars jars;

    private ColdStart(Jars jars) {
        this.jars = jars;
    }

    /** How many JVMs that are: one more of each says which classes it loads. */
    static int processes(int mappings, int calls) {
        return (mappings == 0 ? 0 : (mappings + 1) * MAPPING.size())
                + (calls == 0 ? 0 : (calls + 1) * CALLING.size() * CALLS.size());
    }

    /** The first entity mapped, in a line for each contender. */
    static void mapping(int runs, PrintStream out) throws IOException, InterruptedException {
        out.printf("%nfirst entity mapped in a fresh JVM, medians of %d%n", runs);
        try (Jars jars = Jars.ofClassPath()) {
            new ColdStart(jars).print(FirstUse.MAPPING, new byte[0], MAPPING, runs, out);
        }
    }

    /** The first call through a client that is made for it. */
    static void calls(int runs, PrintStream out) throws IOException, InterruptedException {
        for (Operation operation : CALLS) {
            out.printf("%nclient made and first %s in a fresh JVM, medians of %d%n", operation, runs);
            try (Jars jars = Jars.ofClassPath()) {
                new ColdStart(jars).print(operation.name(), Answers.to(operation), CALLING, runs, out);
            }
        }
    }

    private void print(String what, byte[] answer, List<Contender> contenders, int runs, PrintStream out)
            throws IOException, InterruptedException {
        Map<Contender, List<String[]>> times = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Contender contender : contenders) {
                times.computeIfAbsent(contender, each -> new ArrayList<>())
                        .add(start(what, contender, answer).split(" "));
            }
        }
        List<String[]> plain = times.getOrDefault(Contender.HAND_PLAIN, List.of());
        out.printf("%-20s %8s %8s %8s %8s %8s %8s%n", "", "ms", "to plain", "cpu ms", "to plain", "wait ms", "classes");
        for (Contender contender : contenders) {
            List<String[]> own = times.getOrDefault(contender, List.of());
            out.printf(
                    "%-20s %8.1f %8.2f %8.1f %8.2f %8.1f %8d%n",
                    contender,
                    median(own, 0),
                    median(own, 0) / median(plain, 0),
                    median(own, 1),
                    median(own, 1) / median(plain, 1),
                    median(own, 2),
                    classes(what, contender, answer));
        }
    }

    private static double median(List<String[]> lines, int column) {
        List<Double> sorted = new ArrayList<>();
        lines.forEach(line -> sorted.add(Long.parseLong(line[column]) / 1e6));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** How many classes such a JVM loads, its own included. */
    private long classes(String what, Contender contender, byte[] answer) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        try {
            start(what, contender, answer, "-Xlog:class+load:file=" + log);
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            }
        } finally {
            Files.delete(log);
        }
    }

    private String start(String what, Contender contender, byte[] answer, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp", ClassPaths.of(contender, jars.classPath()), FirstUse.class.getName(), contender.name(), what));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(answer);
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contender + " did not run");
        }
        return printed;
    }
}
