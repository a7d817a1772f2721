package io.mizzle.internal.body;

import io.mizzle.codec.PlainText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A position in JSON, moved forward strictly: what passes here passes every parser ("RFC 8259"). Anything else is {@link Declined}, or
 * runs off the end of the array, which callers take for the same. For one thread.
 */
final class JsonBytes {

    /** No document. */
    static final JsonBytes NONE = new JsonBytes(new byte[0]);

    private static final int DEEPEST = 64;

    private final byte[] bytes;
    private final int size;
    private int at;
    private RecentTexts recent = RecentTexts.NONE;

    JsonBytes(byte[] bytes) {
        this(bytes, bytes.length);
    }

    private JsonBytes(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    /** What stands behind the document is never taken for JSON. */
    static JsonBytes of(Document document) {
        return new JsonBytes(document.bytes(), document.size());
    }

    /** Texts that come again are the same strings. */
    void remember(RecentTexts texts) {
        recent = texts;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    /** The next byte that is no white space, which is not passed. */
    byte next() {
        byte found = bytes[at];
        while (found <= ' ') {
            if (found != ' ' && found != '\n' && found != '\r' && found != '\t') {
                throw new Declined();
            }
            found = bytes[++at];
        }
        return found;
    }

    /** Passes this byte, and white space before it. */
    void expect(char wanted) {
        if (bytes[at] != wanted && next() != wanted) {
            throw new Declined();
        }
        at++;
    }

    /**
     * Passes what stands before the next member or element.
     *
     * @param first whether none came before
     * @param end the bracket
     * @return false at the end, whose bracket is passed
     */
    boolean more(boolean first, char end) {
        byte found = next();
        if (found == end) {
            at++;
            return false;
        }
        if (!first) {
            if (found != ',') {
                throw new Declined();
            }
            at++;
            next();
        }
        return true;
    }

    /** Passes a literal. */
    void literal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (bytes[at + i] != text.charAt(i)) {
                throw new Declined();
            }
        }
        at += text.length();
    }

    /** Reads a string. */
    String string() {
        if (bytes[at] != '"' && next() != '"') {
            throw new Declined();
        }
        int from = at + 1;
        int end = plainEnd(from);
        if (bytes[end] == '"') {
            at = end + 1;
            return recent.text(bytes, from, end);
        }
        JsonText text = new JsonText(bytes, from, end);
        at = text.end();
        return text.text();
    }

    /**
     * Reads a string to be parsed at once.
     *
     * @param plain holds it until the next
     */
    CharSequence text(PlainText plain) {
        if (bytes[at] != '"' && next() != '"') {
            throw new Declined();
        }
        int from = at + 1;
        int end = plainEnd(from);
        if (bytes[end] != '"') {
            return string();
        }
        at = end + 1;
        return plain.in(bytes, from, end);
    }

    /**
     * Passes a string.
     *
     * @param quoted a name as it stands in JSON if nothing of it is escaped
     * @param name the same
     * @return whether it is that name
     */
    boolean passName(byte[] quoted, @Nullable Object name) {
        if (startsWith(quoted)) {
            skipString();
            return true;
        }
        int from = at;
        skipString();
        int end = at;
        for (int i = from; i < end; i++) {
            if (bytes[i] == '\\') {
                at = from;
                return string().equals(name);
            }
        }
        return false;
    }

    /** Where printable ASCII without escapes ends. */
    private int plainEnd(int from) {
        int end = EightBytes.plainEnd(bytes, from);
        return isPlain(bytes[end]) ? plainEndOfLast(end) : end;
    }

    /** The last bytes of the array are not passed by eights. */
    private int plainEndOfLast(int from) {
        int end = from;
        while (isPlain(bytes[end])) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(byte found) {
        return found >= ' ' && found != '"' && found != '\\';
    }

    /** Passes a string without reading it. */
    void skipString() {
        if (next() != '"') {
            throw new Declined();
        }
        int end = plainEnd(at + 1);
        while (bytes[end] != '"') {
            end = plainEnd(JsonText.passSpecial(bytes, end));
        }
        at = end + 1;
    }

    /** Passes any JSON value. */
    void skipAny() {
        skipAny(0);
    }

    private void skipAny(int depth) {
        if (depth > DEEPEST) {
            throw new Declined();
        }
        switch (next()) {
            case '"' -> skipString();
            case '{' -> skipObject(depth);
            case '[' -> skipArray(depth);
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> skipNumber();
        }
    }

    private void skipObject(int depth) {
        at++;
        for (boolean first = true; more(first, '}'); first = false) {
            skipString();
            expect(':');
            skipAny(depth + 1);
        }
    }

    private void skipArray(int depth) {
        at++;
        for (boolean first = true; more(first, ']'); first = false) {
            skipAny(depth + 1);
        }
    }

    private void skipNumber() {
        if (bytes[at] == '-') {
            at++;
        }
        if (bytes[at] == '0') {
            at++;
        } else {
            skipDigits();
        }
        if (bytes[at] == '.') {
            at++;
            skipDigits();
        }
        if (bytes[at] == 'e' || bytes[at] == 'E') {
            at++;
            if (bytes[at] == '+' || bytes[at] == '-') {
                at++;
            }
            skipDigits();
        }
    }

    /** At least one. */
    private void skipDigits() {
        int from = at;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw new Declined();
        }
    }

    /** Whether nothing but white space follows. */
    boolean atEnd() {
        for (int i = at; i < size; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether these bytes come next. */
    boolean startsWith(byte[] text) {
        int end = at + text.length;
        return end <= bytes.length && Arrays.equals(text, 0, text.length, bytes, at, end);
    }

    /** Passes this text of at least eight bytes if it comes next. */
    boolean pass(long[] eights, int length) {
        boolean next = EightBytes.isAt(bytes, at, eights, length);
        if (next) {
            at += length;
        }
        return next;
    }

    /** The same, with a comma in front of it. */
    boolean passBehindComma(long[] eights, int length) {
        int from = at + 1;
        boolean next = bytes[at] == ',' && EightBytes.isAt(bytes, from, eights, length);
        if (next) {
            at = from + length;
        }
        return next;
    }
}
