package io.mizzle.internal.body;

import io.mizzle.codec.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Appends DynamoDB's JSON to bytes, in an array of its own or one that is lent. For one thread. */
final class JsonWriter {

    private static final int INITIAL = 2048;
    private static final byte[] NONE = {};
    private static final int LONGEST_LONG = 20;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private final @Nullable Buffers lender;
    private byte[] bytes;
    private int size;
    private @Nullable LongText longText;

    JsonWriter() {
        this(null, new byte[INITIAL], 0);
    }

    /** Writes into arrays that are lent, until they are {@linkplain #release given back}. */
    JsonWriter(Buffers lender) {
        this(lender, lender.take(INITIAL), 0);
    }

    private JsonWriter(@Nullable Buffers lender, byte[] bytes, int size) {
        this.lender = lender;
        this.bytes = bytes;
        this.size = size;
    }

    /** What was written elsewhere. */
    static JsonWriter of(byte[] written) {
        return new JsonWriter(null, written, written.length);
    }

    /** Goes back to an earlier end. */
    void cutTo(int end) {
        size = end;
    }

    int size() {
        return size;
    }

    /** Copies some of what was written. */
    void read(int at, byte[] target, int from, int length) {
        System.arraycopy(bytes, at, target, from, length);
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Reads an object that was begun here and may not have ended, until more is written. */
    JsonBytes reader(int from) {
        reserve(1);
        bytes[size] = '}';
        JsonBytes reader = new JsonBytes(bytes);
        reader.moveTo(from);
        return reader;
    }

    /** Gives the array back: nothing can be read any more. */
    void release() {
        byte[] unused = bytes;
        bytes = NONE;
        size = 0;
        longText = null;
        if (lender != null) {
            lender.giveBack(unused);
        }
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        int length = Math.max(bytes.length * 2, size + more);
        byte[] shorter = bytes;
        bytes = lender == null ? new byte[length] : lender.take(length);
        System.arraycopy(shorter, 0, bytes, 0, size);
        if (lender != null) {
            lender.giveBack(shorter);
        }
    }

    void bytes(byte[] written) {
        bytes(written, 0);
    }

    /** All of them, or all but the first. */
    void bytes(byte[] written, int from) {
        int length = written.length - from;
        reserve(length);
        System.arraycopy(written, from, bytes, size, length);
        size += length;
    }

    void ascii(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    void one(char c) {
        reserve(1);
        bytes[size++] = (byte) c;
    }

    /** A string in quotes; one with half a surrogate pair is declined. */
    void string(String text) {
        int length = text.length();
        reserve(length + 2);
        byte[] target = bytes;
        int at = size;
        target[at++] = '"';
        int plain = length < LongText.SHORTEST ? 0 : longText().copy(text, at);
        at += plain;
        for (int i = plain; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                size = at;
                special(text, i);
                return;
            }
            target[at++] = (byte) c;
        }
        target[at++] = '"';
        size = at;
    }

    private LongText longText() {
        LongText known = longText;
        if (known == null || !known.isTo(bytes)) {
            known = new LongText(bytes);
            longText = known;
        }
        return known;
    }

    private void special(String text, int from) {
        int length = text.length();
        // one character becomes six bytes at most
        reserve((length - from) * 6 + 1);
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                bytes[size++] = (byte) c;
            } else if (c < 0x80) {
                escape(c);
            } else {
                i += multibyte(text, i);
            }
        }
        bytes[size++] = '"';
    }

    private void escape(char c) {
        bytes[size++] = '\\';
        if (c == '"' || c == '\\') {
            bytes[size++] = (byte) c;
        } else {
            bytes[size++] = 'u';
            bytes[size++] = '0';
            bytes[size++] = '0';
            bytes[size++] = HEX[c >> 4];
            bytes[size++] = HEX[c & 0xF];
        }
    }

    /** How many chars beside the first were written. */
    private int multibyte(String text, int at) {
        int point = text.codePointAt(at);
        if (point < 0x800) {
            bytes[size++] = (byte) (0xC0 | point >> 6);
            bytes[size++] = (byte) (0x80 | point & 0x3F);
            return 0;
        }
        if (point < 0x10000) {
            if (Character.isSurrogate((char) point)) {
                throw new Declined();
            }
            bytes[size++] = (byte) (0xE0 | point >> 12);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | point & 0x3F);
            return 0;
        }
        bytes[size++] = (byte) (0xF0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | point & 0x3F);
        return 1;
    }

    /** A whole number in quotes. */
    void number(long value) {
        reserve(LONGEST_LONG + 2);
        bytes[size++] = '"';
        if (value < 0) {
            bytes[size++] = '-';
        }
        int from = size;
        long rest = value;
        do {
            bytes[size++] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        for (int low = from, high = size - 1; low < high; low++, high--) {
            byte digit = bytes[low];
            bytes[low] = bytes[high];
            bytes[high] = digit;
        }
        bytes[size++] = '"';
    }

    /** Bytes as base64 in quotes. */
    void binary(SdkBytes value) {
        byte[] encoded = Base64.getEncoder().encode(value.asByteArrayUnsafe());
        reserve(encoded.length + 2);
        bytes[size++] = '"';
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        bytes[size++] = '"';
    }

    /** The beginning of a value, up to its content. */
    void open(ValueType type) {
        ascii("{\"");
        ascii(type.name());
        ascii("\":");
    }

    /** A whole value. */
    void value(AttributeValue value) {
        switch (value.type()) {
            case S -> {
                open(ValueType.S);
                string(value.s());
            }
            case N -> {
                open(ValueType.N);
                string(value.n());
            }
            case B -> {
                open(ValueType.B);
                binary(value.b());
            }
            case BOOL -> ascii("{\"BOOL\":" + value.bool());
            case NUL -> ascii("{\"NULL\":true");
            case SS -> strings(ValueType.SS, value.ss());
            case NS -> strings(ValueType.NS, value.ns());
            case BS -> binaries(value.bs());
            case L -> list(value.l());
            case M -> map(value.m());
            case UNKNOWN_TO_SDK_VERSION -> throw new Declined();
        }
        one('}');
    }

    private void strings(ValueType type, List<String> strings) {
        open(type);
        char before = '[';
        for (String string : strings) {
            one(before);
            string(string);
            before = ',';
        }
        one(']');
    }

    private void binaries(List<SdkBytes> binaries) {
        open(ValueType.BS);
        char before = '[';
        for (SdkBytes binary : binaries) {
            one(before);
            binary(binary);
            before = ',';
        }
        one(']');
    }

    private void list(List<AttributeValue> values) {
        open(ValueType.L);
        one('[');
        boolean first = true;
        for (AttributeValue value : values) {
            if (!first) {
                one(',');
            }
            first = false;
            value(value);
        }
        one(']');
    }

    private void map(Map<String, AttributeValue> entries) {
        open(ValueType.M);
        object(entries);
    }

    /** Attributes, as an item or a key has them. */
    void object(Map<String, AttributeValue> entries) {
        one('{');
        boolean first = true;
        for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
            if (!first) {
                one(',');
            }
            first = false;
            string(entry.getKey());
            one(':');
            value(entry.getValue());
        }
        one('}');
    }
}
