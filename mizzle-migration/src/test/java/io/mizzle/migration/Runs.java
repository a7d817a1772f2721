package io.mizzle.migration;

/** How often a property is tried. */
public final class Runs {

    private Runs() {}

    /** A piece of work that may fail. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run(int number) throws Exception;
    }

    /** So many, times {@code mizzle.test.factor}. */
    public static int scaled(int count) {
        return (int) Math.max(1, count * Double.parseDouble(System.getProperty("mizzle.test.factor", "1")));
    }

    /** Does work for each number below the count. One after the other: DynamoDB Local loses index changes that come at the same time. */
    public static void each(int count, Work work) {
        for (int number = 0; number < count; number++) {
            try {
                work.run(number);
            } catch (Exception failure) {
                throw new AssertionError("Run " + number + ": " + failure.getMessage(), failure);
            }
        }
    }
}
