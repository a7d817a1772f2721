package io.mizzle.key;

import io.mizzle.key.KeyPart.Literal;
import io.mizzle.key.KeyPart.Placeholder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one key by its template, from left to right. */
final class KeyReader {

    private final KeyTemplate template;
    private final List<KeyPart> parts;
    private final String key;
    private final List<@Nullable Object> values = new ArrayList<>();
    private int at;

    KeyReader(KeyTemplate template, String key) {
        this.template = template;
        this.parts = template.parts();
        this.key = key;
    }

    List<@Nullable Object> read() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Literal literal) {
                require(key.startsWith(literal.text(), at));
                at += literal.text().length();
            } else if (parts.get(i) instanceof Placeholder placeholder) {
                int end = end(i, placeholder.format().width());
                require(end >= at && end <= key.length());
                values.add(value(placeholder, template.encoding().decode(key.substring(at, end))));
                at = end;
            }
        }
        require(at == key.length() && !key.isEmpty());
        return Collections.unmodifiableList(values);
    }

    private int end(int part, int width) {
        if (width != KeyFormat.VARIABLE) {
            return at + width;
        }
        if (part + 1 == parts.size() && template.encoding() == KeyEncoding.RAW) {
            return key.length();
        }
        String following = part + 1 < parts.size() ? ((Literal) parts.get(part + 1)).text() : "";
        return template.encoding() == KeyEncoding.RAW ? rawEnd(part, following) : segmentEnd(key, at, following);
    }

    /** Where the value ends whose segment starts before {@code from} and closes with what {@code following} has before its delimiter. */
    static int segmentEnd(String key, int from, String following) {
        int border = key.indexOf(KeyEncoding.DELIMITER, from);
        int close = following.indexOf(KeyEncoding.DELIMITER);
        int suffix = close < 0 ? following.length() : close;
        return (border < 0 ? key.length() : border) - suffix;
    }

    // Unescaped values may hold anything: the shortest reading is as good as any other.
    private int rawEnd(int part, String following) {
        return part + 2 == parts.size() ? key.length() - following.length() : key.indexOf(following, at);
    }

    private @Nullable Object value(Placeholder placeholder, String text) {
        KeyFormat<?> format = placeholder.format();
        if (format.fan().orElse(null) instanceof KeyFan.Shards) {
            require(format.accepts(text));
            return null;
        }
        return parsed(format, text);
    }

    private <T> Object parsed(KeyFormat<T> format, String text) {
        T value = format.parse(text);
        // Parsers are lenient; only what the format writes itself is a key of this template.
        require(format.text(value).equals(text));
        return value;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new KeyValueException(
                    "the key is not one of template " + template, "Read it with the template it was written with");
        }
    }
}
