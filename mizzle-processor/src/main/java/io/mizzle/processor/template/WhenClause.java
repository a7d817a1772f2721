package io.mizzle.processor.template;

import java.util.List;

/**
 * One fact of a {@code when} as it was written: names and values not yet looked up.
 *
 * @param path the component, or components joined by dots
 * @param position of the path in the text, from 1
 * @param kind which fact
 * @param values texts of the values; none for {@code IS PRESENT}
 */
public record WhenClause(String path, int position, Kind kind, List<String> values) {
    /** Kinds of facts. */
    public enum Kind {
        /** {@code =}. */
        EQUAL,
        /** {@code IN (…)}. */
        IN,
        /** {@code IS PRESENT}. */
        PRESENT
    }

    /** Copies the values. */
    public WhenClause {
        values = List.copyOf(values);
    }
}
