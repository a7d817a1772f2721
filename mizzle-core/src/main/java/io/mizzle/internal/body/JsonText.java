package io.mizzle.internal.body;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A string that is more than printable ASCII: with escapes, or with UTF-8 of several bytes, which must be well-formed. */
final class JsonText {

    private static final int HEX_DIGITS = 4;
    private static final int UNICODE_ESCAPE = 2 + HEX_DIGITS;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private int end;

    /**
     * Reads.
     *
     * @param bytes the document
     * @param from behind the opening quote
     * @param special where the first byte is that is no printable ASCII
     */
    JsonText(byte[] bytes, int from, int special) {
        this.bytes = bytes;
        int plain = from;
        int i = special;
        while (bytes[i] != '"') {
            if (bytes[i] == '\\') {
                appendUtf8(plain, i);
                appendEscape(i);
            }
            int next = passSpecial(bytes, i);
            plain = bytes[i] == '\\' ? next : plain;
            i = next;
        }
        appendUtf8(plain, i);
        this.end = i + 1;
    }

    String text() {
        return text.toString();
    }

    /** Behind the closing quote. */
    int end() {
        return end;
    }

    private void appendUtf8(int from, int to) {
        if (from == to) {
            return;
        }
        try {
            text.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)));
        } catch (CharacterCodingException malformed) {
            throw new Declined();
        }
    }

    private void appendEscape(int backslash) {
        switch (bytes[backslash + 1]) {
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> appendUnicode(backslash);
            default -> text.append((char) bytes[backslash + 1]);
        }
    }

    private void appendUnicode(int backslash) {
        char first = unicode(bytes, backslash + 2);
        text.append(first);
        if (Character.isHighSurrogate(first)) {
            text.append(unicode(bytes, backslash + UNICODE_ESCAPE + 2));
        }
    }

    private static char unicode(byte[] bytes, int from) {
        int code = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                throw new Declined();
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    /** Behind one character of a string, whatever it is; declines what no string may hold. */
    static int passSpecial(byte[] bytes, int at) {
        byte found = bytes[at];
        if (found == '\\') {
            return passEscape(bytes, at);
        }
        if (found >= ' ') {
            return at + 1;
        }
        return passUtf8(bytes, at);
    }

    private static int passEscape(byte[] bytes, int at) {
        return switch (bytes[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 2;
            case 'u' -> passUnicode(bytes, at);
            default -> throw new Declined();
        };
    }

    /** Half a surrogate pair is declined: the SDK takes it in values and refuses it in names. */
    private static int passUnicode(byte[] bytes, int at) {
        int next = at + UNICODE_ESCAPE;
        char first = unicode(bytes, at + 2);
        if (!Character.isSurrogate(first)) {
            return next;
        }
        boolean pair = Character.isHighSurrogate(first)
                && bytes[next] == '\\'
                && bytes[next + 1] == 'u'
                && Character.isLowSurrogate(unicode(bytes, next + 2));
        if (!pair) {
            throw new Declined();
        }
        return next + UNICODE_ESCAPE;
    }

    /** The well-formed sequences of "Unicode Standard", table 3-7. */
    private static int passUtf8(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return followed(second, 0x80, 0xBF, bytes, at + 2, 0);
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int low = lead == 0xE0 ? 0xA0 : 0x80;
            int high = lead == 0xED ? 0x9F : 0xBF;
            return followed(second, low, high, bytes, at + 2, 1);
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int low = lead == 0xF0 ? 0x90 : 0x80;
            int high = lead == 0xF4 ? 0x8F : 0xBF;
            return followed(second, low, high, bytes, at + 2, 2);
        }
        throw new Declined();
    }

    private static int followed(int second, int low, int high, byte[] bytes, int from, int more) {
        boolean fits = second >= low && second <= high;
        for (int i = from; i < from + more; i++) {
            fits &= (bytes[i] & 0xC0) == 0x80;
        }
        if (!fits) {
            throw new Declined();
        }
        return from + more;
    }
}
