package io.mizzle.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What mizzle may cost at most. Bytes repeat and count; times are of one run on one machine.
 *
 * @param what an operation, or a method of a benchmark
 * @param who costs it
 * @param to whom it is compared with; null where the limit is µs and bytes themselves
 * @param time wall time
 * @param bytes allocated
 */
record Limit(String what, String who, @Nullable String to, double time, double bytes) {

    private static final double MUCH_LESS = 0.30;
    private static final double LESS = 0.90;

    /** Those of the performance goals, in their order. */
    static final List<Limit> ALL = all();

    private static List<Limit> all() {
        List<Limit> all = new ArrayList<>();
        all.add(of(Operation.QUERY_100, Contender.MIZZLE_WIRE, Contender.HAND_PLAIN, 0.30, 0.35));
        all.add(of(Operation.QUERY_10, Contender.MIZZLE_WIRE, Contender.HAND_PLAIN, 0.60, 0.65));
        all.add(of(Operation.BATCH_WRITE_25, Contender.MIZZLE_WIRE_WRITES, Contender.HAND_PLAIN, 0.30, 0.45));
        all.add(of(Operation.BATCH_GET_100, Contender.MIZZLE_WIRE, Contender.HAND_PLAIN, 0.30, 0.35));
        all.add(of(Operation.GET_ITEM, Contender.MIZZLE_WIRE, Contender.HAND_PLAIN, 1.05, 1.05));
        all.add(of(Operation.PUT_ITEM, Contender.MIZZLE_WIRE, Contender.HAND_PLAIN, 1.05, 1.05));
        all.add(of("encode", Contender.MIZZLE, Contender.HAND, 1.10, 1.10));
        all.add(of("decode", Contender.MIZZLE, Contender.HAND, 1.10, 1.10));
        all.add(of("encode", Contender.MIZZLE, Contender.ENHANCED_BEAN, 0.40, 0.55));
        all.add(of("decode", Contender.MIZZLE, Contender.ENHANCED_BEAN, 0.25, 0.25));
        all.add(of(Operation.QUERY_100, Contender.MIZZLE_WIRE, Contender.RAW, 0.35, 0.40));
        all.add(new Limit("planByKey", "planByKey", null, 1, 1024));
        for (Operation each : Operation.values()) {
            boolean batch = each == Operation.BATCH_WRITE_25;
            double limit = each.call().equals("Query") || each.call().startsWith("Batch") ? MUCH_LESS : LESS;
            all.add(of(
                    each,
                    batch ? Contender.MIZZLE_WIRE_WRITES : Contender.MIZZLE_WIRE,
                    Contender.ENHANCED_BEAN,
                    limit,
                    limit));
        }
        return List.copyOf(all);
    }

    private static Limit of(Operation what, Contender who, Contender to, double time, double bytes) {
        return of(what.name(), who, to, time, bytes);
    }

    private static Limit of(String what, Contender who, Contender to, double time, double bytes) {
        return new Limit(what, who.name(), to.name(), time, bytes);
    }

    /** Those of which there are figures, in a table; what is over its limit is marked. */
    static void print(Measured measured, PrintStream out) {
        boolean first = true;
        for (Limit each : ALL) {
            Figures own = measured.find(each.what, each.who);
            Figures other = each.to == null ? null : measured.find(each.what, each.to);
            if (own != null && (each.to == null || other != null)) {
                if (first) {
                    out.printf("%n%-60s %8s %8s  %-5s %8s %8s%n", "", "time", "limit", "", "bytes", "limit");
                    first = false;
                }
                out.println(each.line(own.to(other)));
            }
        }
    }

    private String line(Figures found) {
        String numbers = to == null ? "%8.0f %8.0f" : "%8.2f %8.2f";
        String shown = what + (what.equals(who) ? "" : " " + who) + (to == null ? ", µs and bytes" : " to " + to);
        return (String.format("%-60s ", shown)
                        + String.format("%8.2f %8.2f  %-5s ", found.micros(), time, mark(found.micros(), time))
                        + String.format(numbers + "  %s", found.bytes(), bytes, mark(found.bytes(), bytes)))
                .stripTrailing();
    }

    private static String mark(double found, double limit) {
        return found <= limit ? "" : "OVER";
    }
}
