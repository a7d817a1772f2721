package io.mizzle.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first entity mapped there and back in a fresh JVM: whole processes, one after the other, in turn. */
final class ColdStart {

    private static final List<Contender> COMPARED = List.of(
            Contender.HAND, Contender.HAND_PLAIN, Contender.MIZZLE, Contender.ENHANCED_STATIC, Contender.ENHANCED_BEAN);

    private ColdStart() {}

    /**
     * In the fresh JVM.
     *
     * @param arguments the contender
     */
    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        Contender contender = Contender.valueOf(arguments[0]);
        ItemMapping<?> mapping = ItemMapping.of(contender);
        Purchase purchase = mapping.decodeAsRecord(mapping.encodeFirst());
        long ended = System.nanoTime();
        if (!purchase.equals(Purchases.get(0))) {
            throw new IllegalStateException(contender + " gave " + purchase);
        }
        System.out.println(ended - begun);
    }

    static void print(int runs, PrintStream out) throws IOException, InterruptedException {
        Map<Contender, List<Double>> times = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Contender contender : COMPARED) {
                times.computeIfAbsent(contender, each -> new ArrayList<>()).add(start(contender));
            }
        }
        double hand = median(times.getOrDefault(Contender.HAND, List.of()));
        out.printf("%nfirst entity mapped in a fresh JVM, medians of %d%n", runs);
        times.forEach((contender, each) ->
                out.printf("%-20s %8.1f ms %8.2f%n", contender, median(each), median(each) / hand));
    }

    private static double start(Contender contender) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        contender.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contender + " did not run");
        }
        return Long.parseLong(printed) / 1e6;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
