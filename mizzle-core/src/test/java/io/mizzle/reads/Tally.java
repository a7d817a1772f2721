package io.mizzle.reads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

/** Counts what a suite did and what went wrong; prints the one line each suite prints. */
final class Tally {

    private static final int SHOWN = 15;
    private static final int LONGEST = 900;

    private final String suite;
    private final long seed;
    private final List<String> faults = new ArrayList<>();
    private int operations;
    private int lost;
    private int duplicated;
    private int wrong;

    Tally(String suite, long seed) {
        this.suite = suite;
        this.seed = seed;
    }

    /** How many of something, multiplied by {@code -Dmizzle.test.factor}. */
    static int times(int count) {
        return count * Integer.getInteger("mizzle.test.factor", 1);
    }

    int operations() {
        return operations;
    }

    void operation() {
        operations++;
    }

    void fault(String what) {
        wrong++;
        faults.add(what);
    }

    /** Compares results in order; what is missing is lost, what comes twice is duplicated, the rest is false. */
    void compare(String what, List<?> expected, List<?> actual) {
        operations++;
        if (expected.equals(actual)) {
            return;
        }
        List<Object> missing = new ArrayList<>(expected);
        actual.forEach(missing::remove);
        List<Object> extra = new ArrayList<>(actual);
        expected.forEach(extra::remove);
        long twice = extra.stream().filter(expected::contains).count();
        lost += missing.size();
        duplicated += (int) twice;
        wrong += extra.size() - (int) twice + (missing.isEmpty() && extra.isEmpty() ? 1 : 0);
        faults.add(what + "\n  expected " + expected + "\n  actual   " + actual);
    }

    private static String cut(String fault) {
        return fault.length() > LONGEST ? fault.substring(0, LONGEST) + " …" : fault;
    }

    /** Prints the line, and fails if there was a fault. */
    void end() {
        System.out.println(suite + ": " + operations + " operations, " + faults.size() + " faults, lost " + lost
                + ", duplicated " + duplicated + ", false " + wrong + ", seed " + seed);
        List<String> shown = faults.stream().limit(SHOWN).map(Tally::cut).toList();
        assertEquals("", String.join("\n", shown), faults.size() + " faults, seed " + seed);
    }
}
