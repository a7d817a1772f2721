package io.mizzle.cli.output;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints maps, collections, texts, numbers and flags as indented JSON. */
public final class Json {

    private static final String INDENT = "  ";
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private Json(boolean indented) {
        this.indented = indented;
    }

    /**
     * The text of a value.
     *
     * @param value a map with text keys, a collection, a number, a boolean, null, or anything else by its text
     * @return JSON without a line break at the end
     */
    public static String print(@Nullable Object value) {
        Json json = new Json(true);
        json.value(value, "\n");
        return json.out.toString();
    }

    /**
     * The text of a value on one line.
     *
     * @param value as for {@link #print}
     * @return JSON without a line break
     */
    public static String line(@Nullable Object value) {
        Json json = new Json(false);
        json.value(value, "");
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
            out.append(separator).append(deeper(newLine));
            text(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), deeper(newLine));
            separator = indented ? "," : ", ";
        }
        out.append(object.isEmpty() ? "" : newLine).append('}');
    }

    private void array(Collection<?> array, String newLine) {
        out.append('[');
        String separator = "";
        for (Object element : array) {
            out.append(separator).append(deeper(newLine));
            value(element, deeper(newLine));
            separator = indented ? "," : ", ";
        }
        out.append(array.isEmpty() ? "" : newLine).append(']');
    }

    private String deeper(String newLine) {
        return indented ? newLine + INDENT : "";
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
