package io.mizzle.processor.source;

import org.jspecify.annotations.Nullable;

/** Fills the formats of {@link Code}. */
final class Format {

    private Format() {}

    static void append(StringBuilder to, String format, @Nullable Object... arguments) {
        int from = 0;
        int next = 0;
        for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
            to.append(format, from, at);
            char what = format.charAt(at + 1);
            if (what >= '1' && what <= '9') {
                argument(to, format.charAt(at + 2), arguments[what - '1']);
                from = at + 3;
                continue;
            }
            from = at + 2;
            switch (what) {
                case 'W' -> to.append(Mark.SPACE);
                case '>' -> to.append(Mark.INDENT);
                case '<' -> to.append(Mark.UNINDENT);
                default -> argument(to, what, arguments[next++]);
            }
        }
        to.append(format, from, format.length());
    }

    private static void argument(StringBuilder to, char what, @Nullable Object argument) {
        switch (what) {
            case 'L' -> to.append(argument);
            case 'S' -> literal(to, (String) argument);
            case 'T' -> Types.append(to, argument);
            default -> throw new IllegalArgumentException("unknown placeholder $" + what);
        }
    }

    /** A string literal, or {@code null}. */
    private static void literal(StringBuilder to, @Nullable String value) {
        if (value == null) {
            to.append("null");
            return;
        }
        to.append('"');
        for (int at = 0; at < value.length(); at++) {
            escaped(to, value.charAt(at));
        }
        to.append('"');
    }

    private static void escaped(StringBuilder to, char c) {
        switch (c) {
            case '"' -> to.append("\\\"");
            case '\\' -> to.append("\\\\");
            case '\b' -> to.append("\\b");
            case '\t' -> to.append("\\t");
            case '\n' -> to.append("\\n");
            case '\f' -> to.append("\\f");
            case '\r' -> to.append("\\r");
            default -> {
                if (Character.isISOControl(c)) {
                    to.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
                } else {
                    to.append(c);
                }
            }
        }
    }
}
