package io.mizzle;

/**
 * A place in the results of one select, as opaque text that is safe in a URL. It is bound to its statement, and signed where the
 * {@code Mizzle} has a cursor secret. It holds the key of the last item read, readable for who decodes it: not for keys that are
 * secret.
 *
 * @param text as {@link #toString()} gave it
 */
public record Cursor(String text) {

    /**
     * A cursor that travelled as text.
     *
     * @param text as {@link #toString()} gave it; it is checked when the statement uses it
     */
    public static Cursor of(String text) {
        return new Cursor(text);
    }

    /** The text to hand out. */
    @Override
    public String toString() {
        return text;
    }
}
