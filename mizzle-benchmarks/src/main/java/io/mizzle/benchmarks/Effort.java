package io.mizzle.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long a case is measured.
 *
 * @param forks JVMs, one after the other
 * @param warmups iterations before measuring
 * @param warmup milliseconds of each
 * @param iterations that are measured
 * @param iteration milliseconds of each
 */
record Effort(int forks, int warmups, long warmup, int iterations, long iteration) {

    /** Enough for little code. */
    static final Effort BRIEF = new Effort(1, 2, 500, 5, 200);

    /** For calls, which go through so much of the SDK that its code is compiled late. */
    static final Effort WARM = new Effort(1, 3, 1000, 5, 200);

    /** Several JVMs, since each compiles in its own way. */
    static final Effort THOROUGH = new Effort(3, 5, 1000, 5, 1000);

    /** Until the compiler has seen all that a call goes through. */
    static final Effort COMPILED = new Effort(1, 5, 5000, 5, 1000);

    /** Whether it runs at all. */
    static final Effort ONCE = new Effort(1, 0, 10, 1, 10);

    /** What JVM and set-up take beside it, on two processors; with DynamoDB Local it is more. */
    private static final double START_SECONDS = 2;

    /** Whether times are those of compiled code. */
    boolean isCompiled() {
        return warmups * warmup >= COMPILED.warmups * COMPILED.warmup;
    }

    /** What a case takes, about. */
    double seconds() {
        return forks * (START_SECONDS + (warmups * warmup + iterations * iteration) / 1000.0);
    }

    ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(warmup))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(iteration));
    }
}
