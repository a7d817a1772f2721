package io.mizzle.table;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is declared otherwise than it is.
 *
 * @param table the physical name
 * @param subject what of it: {@code table}, {@code key}, {@code index gsi1}, {@code time to live}, {@code stream} …
 * @param live what it is, as text; null where there is none
 * @param declared what it should be, as text; null where there should be none
 */
public record TableDifference(
        String table,
        String subject,
        @Nullable String live,
        @Nullable String declared) {

    /** One line, such as {@code shop: index gsi1: (none) → gsi1pk S, gsi1sk S, ALL}. */
    public String text() {
        return table + ": " + subject + ": " + shown(live) + " → " + shown(declared);
    }

    private static String shown(@Nullable String value) {
        return value == null ? "(none)" : value;
    }
}
