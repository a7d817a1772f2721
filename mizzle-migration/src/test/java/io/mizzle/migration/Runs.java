package io.mizzle.migration;

/** How often a property is tried. */
public final class Runs {

    private Runs() {}

    /** So many, times {@code mizzle.test.factor}. */
    public static int scaled(int count) {
        return (int) Math.max(1, count * Double.parseDouble(System.getProperty("mizzle.test.factor", "1")));
    }
}
