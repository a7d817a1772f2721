package io.mizzle.processor.descriptor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints maps, lists, texts, numbers and flags as indented JSON, always the same text for the same values. */
final class Json {
    private static final String INDENT = "  ";
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String print(Map<String, ? extends @Nullable Object> object) {
        Json json = new Json();
        json.value(object, "");
        return json.out.append('\n').toString();
    }

    private void value(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> object) {
            object(object, indent);
        } else if (value instanceof List<?> list) {
            list(list, indent);
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> object, String indent) {
        out.append('{');
        String separator = "\n";
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            out.append(separator).append(indent).append(INDENT);
            text(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), indent + INDENT);
            separator = ",\n";
        }
        out.append(object.isEmpty() ? "" : "\n" + indent).append('}');
    }

    private void list(List<?> list, String indent) {
        out.append('[');
        String separator = "\n";
        for (Object element : list) {
            out.append(separator).append(indent).append(INDENT);
            value(element, indent + INDENT);
            separator = ",\n";
        }
        out.append(list.isEmpty() ? "" : "\n" + indent).append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < FIRST_PRINTABLE || Character.isSurrogate(letter)) {
                out.append(String.format("\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
