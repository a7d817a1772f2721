package io.mizzle.cli.output;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints maps, collections, texts, numbers and flags as indented JSON. */
public final class Json {

    private static final String INDENT = "  ";
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /**
     * The text of a value.
     *
     * @param value a map with text keys, a collection, a number, a boolean, null, or anything else by its text
     * @return JSON without a line break at the end
     */
    public static String print(@Nullable Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.toString();
    }

    private void value(@Nullable Object value, String newLine) {
        if (value instanceof Map<?, ?> object) {
            object(object, newLine);
        } else if (value instanceof Collection<?> array) {
            array(array, newLine);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> object, String newLine) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            out.append(separator).append(newLine).append(INDENT);
            text(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), newLine + INDENT);
            separator = ",";
        }
        out.append(object.isEmpty() ? "" : newLine).append('}');
    }

    private void array(Collection<?> array, String newLine) {
        out.append('[');
        String separator = "";
        for (Object element : array) {
            out.append(separator).append(newLine).append(INDENT);
            value(element, newLine + INDENT);
            separator = ",";
        }
        out.append(array.isEmpty() ? "" : newLine).append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter == '\n') {
                out.append("\\n");
            } else if (letter < FIRST_PRINTABLE || Character.isSurrogate(letter)) {
                out.append(String.format("\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
