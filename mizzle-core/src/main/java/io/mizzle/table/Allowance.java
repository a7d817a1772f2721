package io.mizzle.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leave to destroy one thing, named exactly. There is no leave to destroy everything.
 *
 * @param text {@code drop-table=NAME} or {@code drop-index=TABLE.INDEX}, with physical names
 */
public record Allowance(String text) {

    private static final Pattern FORM = Pattern.compile(
            "drop-table=[A-Za-z0-9_.-]{3,255}|drop-index=[A-Za-z0-9_.-]{3,255}\\.[A-Za-z0-9_.-]{3,255}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is neither of the two
     */
    public Allowance {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" allows nothing. Write drop-table=NAME or drop-index=TABLE.INDEX, with the names exactly.");
        }
    }

    /** Leave to delete a table with every item in it. */
    public static Allowance dropTable(String table) {
        return new Allowance("drop-table=" + table);
    }

    /** Leave to delete a secondary index. */
    public static Allowance dropIndex(String table, String index) {
        return new Allowance("drop-index=" + table + "." + index);
    }

    @Override
    public String toString() {
        return text;
    }
}
