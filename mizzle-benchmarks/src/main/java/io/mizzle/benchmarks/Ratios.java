package io.mizzle.benchmarks;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of time and bytes of each contender, and how they compare with the SDK alone, with mapping by hand in straight lines and tuned,
 * and with its enhanced client.
 */
final class Ratios {

    private static final List<Contender> COMPARED =
            List.of(Contender.RAW, Contender.HAND_PLAIN, Contender.HAND, Contender.ENHANCED_BEAN);

    private Ratios() {}

    static void print(Measured measured, PrintStream out) {
        StringBuilder over = new StringBuilder(String.format("%n%-66s", ""));
        StringBuilder under = new StringBuilder(String.format("%-45s %10s %10s", "", "µs", "bytes"));
        for (Contender each : COMPARED) {
            over.append(String.format("   %-15s", "to " + each));
            under.append(String.format(" %8s %8s", "time", "bytes"));
        }
        out.println(over);
        out.println(under);
        measured.forEach((operation, contenders) -> contenders.forEach((contender, figures) -> {
            StringBuilder line = new StringBuilder(String.format(
                    "%-24s %-20s %10.3f %10.0f", operation, contender, figures.micros(), figures.bytes()));
            for (Contender each : COMPARED) {
                line.append(ratios(figures, contenders.get(each.name())));
            }
            out.println(line.toString().stripTrailing());
        }));
    }

    private static String ratios(Figures figures, @Nullable Figures other) {
        if (other == null) {
            return " ".repeat(18);
        }
        Figures ratios = figures.to(other);
        return String.format(" %8.2f %8.2f", ratios.micros(), ratios.bytes());
    }
}
