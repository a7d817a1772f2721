package io.mizzle.migration.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items as records of a CSV file ("RFC 4180"): columns {@code name:S}, {@code name:N} and {@code name:BOOL}; all else, and values of another type
 * than their column's, as one JSON object in column {@code _rest}.
 */
final class CsvText implements ItemText {

    private static final String REST = "_rest";

    private record Column(String name, String type) {}

    private final List<Column> columns;

    private CsvText(List<Column> columns) {
        this.columns = columns;
    }

    /** Columns as some items need them, keys first. */
    static CsvText of(List<String> keys, List<Map<String, AttributeValue>> items) {
        Map<String, String> types = new LinkedHashMap<>();
        keys.forEach(key -> types.put(key, "S"));
        for (Map<String, AttributeValue> item : items) {
            new TreeMap<>(item).forEach((name, value) -> {
                if (!type(value).isEmpty()) {
                    types.put(name, type(value));
                }
            });
        }
        List<Column> columns = new ArrayList<>();
        types.forEach((name, type) -> columns.add(new Column(name, type)));
        return new CsvText(columns);
    }

    /** Columns as a header names them. */
    static CsvText ofHeader(String header) {
        List<Column> columns = new ArrayList<>();
        for (@Nullable String cell : cells(header)) {
            if (cell != null && !cell.equals(REST)) {
                int colon = cell.lastIndexOf(':');
                String type = colon < 0 ? "S" : cell.substring(colon + 1);
                if (!List.of("S", "N", "BOOL").contains(type)) {
                    throw new IllegalArgumentException("column \"" + cell + "\" has no type S, N or BOOL");
                }
                columns.add(new Column(colon < 0 ? cell : cell.substring(0, colon), type));
            }
        }
        return new CsvText(columns);
    }

    private static String type(AttributeValue value) {
        return switch (value.type()) {
            case S -> "S";
            case N -> "N";
            case BOOL -> "BOOL";
            default -> "";
        };
    }

    @Override
    public String header() {
        StringBuilder line = new StringBuilder();
        columns.forEach(
                each -> line.append(quoted(each.name() + ":" + each.type())).append(','));
        return line.append(REST).toString();
    }

    @Override
    public String write(Map<String, AttributeValue> item) {
        StringBuilder line = new StringBuilder();
        Map<String, AttributeValue> rest = new TreeMap<>(item);
        for (Column column : columns) {
            AttributeValue value = item.get(column.name());
            if (value != null && type(value).equals(column.type())) {
                rest.remove(column.name());
                line.append(quoted(text(value)));
            }
            line.append(',');
        }
        if (!rest.isEmpty()) {
            ObjectNode json = Json.object();
            rest.forEach((name, value) -> json.set(name, PlainJson.value(value)));
            line.append(quoted(json.toString()));
        }
        return line.toString();
    }

    /** An empty text is quoted, an absent attribute is not. */
    private static String text(AttributeValue value) {
        return value.s() != null
                ? value.s()
                : value.n() != null ? value.n() : value.bool().toString();
    }

    private static String quoted(String text) {
        boolean plain = !text.isEmpty() && text.chars().noneMatch(each -> each == ',' || each == '"' || each < ' ');
        return plain
                ? text
                : '"'
                        + text.replace("\"", "\"\"")
                                .replace("\\", "\\\\")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r")
                        + '"';
    }

    @Override
    public Map<String, AttributeValue> read(String line) {
        List<@Nullable String> cells = cells(line);
        if (cells.size() != columns.size() && cells.size() != columns.size() + 1) {
            throw new IllegalArgumentException(
                    "there are " + cells.size() + " cells for " + (columns.size() + 1) + " columns");
        }
        Map<String, AttributeValue> item = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable String cell = cells.get(i);
            if (cell != null) {
                item.put(columns.get(i).name(), value(columns.get(i), cell));
            }
        }
        @Nullable String rest = cells.size() > columns.size() ? cells.get(columns.size()) : null;
        if (rest != null) {
            item.putAll(PlainJson.attributes(PlainJson.parse(rest)));
        }
        return item;
    }

    private static AttributeValue value(Column column, String cell) {
        return switch (column.type()) {
            case "N" -> AttributeValue.fromN(number(column, cell.strip()));
            case "BOOL" -> AttributeValue.fromBool(flag(column, cell.strip()));
            default -> AttributeValue.fromS(cell);
        };
    }

    private static String number(Column column, String cell) {
        try {
            return new BigDecimal(cell).toString();
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException(
                    "\"" + cell + "\" in column \"" + column.name() + "\" is no number", other);
        }
    }

    private static boolean flag(Column column, String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException(
                        "\"" + cell + "\" in column \"" + column.name() + "\" is neither true nor false");
        };
    }

    /** Null for an empty cell without quotes: the attribute is absent. */
    private static List<@Nullable String> cells(String line) {
        List<@Nullable String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            if (at < line.length() && line.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                at = quotedCell(line, at + 1, cell);
                cells.add(cell.toString());
            } else {
                int end = line.indexOf(',', at);
                end = end < 0 ? line.length() : end;
                cells.add(end == at ? null : line.substring(at, end));
                at = end + 1;
            }
        }
        return cells;
    }

    private static int quotedCell(String line, int start, StringBuilder cell) {
        int at = start;
        while (at < line.length()) {
            char letter = line.charAt(at);
            boolean more = at + 1 < line.length();
            if (letter == '"' && more && line.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else if (letter == '"') {
                return at + 2;
            } else if (letter == '\\' && more) {
                char escaped = line.charAt(at + 1);
                cell.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
                at += 2;
            } else {
                cell.append(letter);
                at++;
            }
        }
        throw new IllegalArgumentException(
                "a quote is not closed: a line break within a cell is written as \\n, a backslash as \\\\");
    }
}
