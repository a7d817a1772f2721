package io.mizzle.internal.wire;

import io.mizzle.codec.Utf8;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The size of items in bytes, as DynamoDB counts it for its 400 KB limit and for capacity.
 *
 * <p>The rules are those of "DynamoDB item sizes and formats" in the developer guide, exact to the byte. Pure functions;
 * recursion is as deep as the value, so the nesting of foreign values is checked first.
 */
public final class ItemSize {

    private static final int CONTAINER = 3;
    private static final int ELEMENT = 1;
    private static final int FLAG = 1;

    private ItemSize() {}

    /**
     * The size of a whole item: names and values of its top-level attributes.
     *
     * @param item the item
     * @return bytes
     */
    public static long of(Map<String, AttributeValue> item) {
        long size = 0;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            size += ofAttribute(attribute.getKey(), attribute.getValue());
        }
        return size;
    }

    /**
     * What one top-level attribute adds to its item.
     *
     * @param name the attribute's name
     * @param value its value
     * @return bytes of name and value
     */
    public static long ofAttribute(String name, AttributeValue value) {
        return Utf8.length(name) + ofValue(value);
    }

    /**
     * The size of a value alone.
     *
     * @param value the value
     * @return bytes; a text that is no number counts as one byte, since it is refused for another reason
     */
    public static long ofValue(AttributeValue value) {
        return switch (value.type()) {
            case S -> Utf8.length(value.s());
            case N -> ofNumber(value.n());
            case B -> ofBinary(value.b());
            case SS -> ofStrings(value.ss());
            case NS -> ofNumbers(value.ns());
            case BS -> ofBinaries(value.bs());
            case L -> ofList(value.l());
            case M -> ofMap(value.m());
            case BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> FLAG;
        };
    }

    private static long ofNumber(String text) {
        NumberShape shape = NumberShape.of(text);
        return shape == null ? 1 : shape.size();
    }

    private static long ofBinary(SdkBytes bytes) {
        return bytes.asByteArrayUnsafe().length;
    }

    private static long ofStrings(List<String> elements) {
        long size = 0;
        for (String element : elements) {
            size += Utf8.length(element);
        }
        return size;
    }

    private static long ofNumbers(List<String> elements) {
        long size = 0;
        for (String element : elements) {
            size += ofNumber(element);
        }
        return size;
    }

    private static long ofBinaries(List<SdkBytes> elements) {
        long size = 0;
        for (SdkBytes element : elements) {
            size += ofBinary(element);
        }
        return size;
    }

    private static long ofList(List<AttributeValue> elements) {
        long size = CONTAINER;
        for (int i = 0; i < elements.size(); i++) {
            size += ELEMENT + ofValue(elements.get(i));
        }
        return size;
    }

    private static long ofMap(Map<String, AttributeValue> entries) {
        long size = CONTAINER;
        for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
            size += ELEMENT + ofAttribute(entry.getKey(), entry.getValue());
        }
        return size;
    }
}
