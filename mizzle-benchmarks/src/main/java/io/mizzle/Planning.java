package io.mizzle;

/** Gives benchmarks the plan of a statement without the SDK's request, which is no work of mizzle's. */
public final class Planning {

    private Planning() {}

    /**
     * Plans as a terminal would.
     *
     * @param statement any select
     * @return the plan
     */
    public static Object of(Reading<?, ?, ?> statement) {
        return statement.planned();
    }
}
