package io.mizzle.cli.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prints maps, lists, texts, numbers and flags as YAML in block style. */
final class Yaml {

    private static final String INDENT = "  ";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*(::?[A-Za-z0-9]+)*");
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    static String print(Map<String, ? extends @Nullable Object> document) {
        Yaml yaml = new Yaml();
        yaml.map(document, "");
        return yaml.out.toString();
    }

    private void map(Map<?, ?> map, String indent) {
        String before = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before).append(scalar(entry.getKey())).append(':');
            value(entry.getValue(), indent + INDENT);
            before = indent;
        }
    }

    /** After a name: on the same line if it fits there, else below. */
    private void value(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n').append(indent);
            map(map, indent);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            list(list, indent);
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void list(List<?> list, String indent) {
        for (Object element : list) {
            out.append(indent).append("- ");
            if (element instanceof Map<?, ?> map && !map.isEmpty()) {
                map(map, indent + INDENT);
            } else {
                out.append(scalar(element)).append('\n');
            }
        }
    }

    private static String scalar(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return "{}";
        }
        if (value instanceof List<?>) {
            return "[]";
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        String text = value.toString();
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
