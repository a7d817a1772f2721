package io.mizzle.internal.batch;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many bytes attributes have in the JSON body of a request, at most: far more than in storage where numbers are many or bytes are
 * binary. Pure.
 */
final class JsonSize {

    /** Braces, quotes, colon, comma and a type of up to four letters around a value. */
    private static final int AROUND_VALUE = 12;

    private static final int AROUND_NAME = 4;
    private static final int AROUND_ELEMENT = 3;
    private static final int ESCAPED = 6;
    private static final int LONGEST_UTF_8 = 3;

    private JsonSize() {}

    static long of(Map<String, AttributeValue> attributes) {
        long size = AROUND_VALUE;
        for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
            size += AROUND_NAME + ofText(attribute.getKey()) + ofValue(attribute.getValue());
        }
        return size;
    }

    private static long ofValue(AttributeValue value) {
        return AROUND_VALUE
                + switch (value.type()) {
                    case S -> ofText(value.s());
                    case N -> value.n().length();
                    case B -> ofBytes(value.b());
                    case SS -> ofTexts(value.ss());
                    case NS -> ofTexts(value.ns());
                    case BS -> ofBinaries(value.bs());
                    case L -> ofValues(value.l());
                    case M -> of(value.m());
                    case BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> AROUND_VALUE;
                };
    }

    private static long ofTexts(List<String> texts) {
        long size = 0;
        for (String text : texts) {
            size += AROUND_ELEMENT + ofText(text);
        }
        return size;
    }

    private static long ofValues(List<AttributeValue> values) {
        long size = 0;
        for (AttributeValue value : values) {
            size += ofValue(value);
        }
        return size;
    }

    private static long ofBinaries(List<SdkBytes> binaries) {
        long size = 0;
        for (SdkBytes bytes : binaries) {
            size += AROUND_ELEMENT + ofBytes(bytes);
        }
        return size;
    }

    /** Base64: four characters for three bytes. */
    private static long ofBytes(SdkBytes bytes) {
        return (bytes.asByteArrayUnsafe().length + 2L) / 3 * 4;
    }

    private static long ofText(String text) {
        long size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += ofChar(text.charAt(i));
        }
        return size;
    }

    private static int ofChar(char c) {
        if (c < ' ') {
            return ESCAPED;
        }
        if (c == '"' || c == '\\') {
            return 2;
        }
        return c < 0x80 ? 1 : LONGEST_UTF_8;
    }
}
