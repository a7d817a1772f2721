package io.mizzle.cli.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names other tools know tables by. */
final class LogicalName {

    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]+");

    private LogicalName() {}

    /** {@code order-lines} as {@code OrderLinesTable}. */
    static String pascal(String table) {
        StringBuilder name = new StringBuilder();
        SEPARATORS
                .splitAsStream(table)
                .filter(word -> !word.isEmpty())
                .forEach(word ->
                        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return name.append("Table").toString();
    }

    /** {@code order-lines} as {@code order_lines}. */
    static String snake(String table) {
        String name = SEPARATORS.matcher(table).replaceAll("_").toLowerCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "table_" + name : name;
    }
}
