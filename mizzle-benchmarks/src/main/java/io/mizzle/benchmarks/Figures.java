package io.mizzle.benchmarks;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What a case costs, medians over all JVMs.
 *
 * @param micros wall time
 * @param bytes allocated
 */
record Figures(double micros, double bytes) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Figures of(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
        return new Figures(
                result.getPrimaryResult().getStatistics().getPercentile(50),
                bytes == null ? Double.NaN : bytes.getStatistics().getPercentile(50));
    }

    /** These in parts of others; themselves without others. */
    Figures to(@Nullable Figures other) {
        return other == null ? this : new Figures(micros / other.micros, bytes / other.bytes);
    }
}
