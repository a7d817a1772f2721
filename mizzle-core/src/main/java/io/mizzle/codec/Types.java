package io.mizzle.codec;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** DynamoDB's types as the SDK names them. */
final class Types {

    private Types() {}

    static ValueType of(AttributeValue value) {
        AttributeValue.Type type = value.type();
        if (type == null) {
            throw notOne();
        }
        return switch (type) {
            case S -> ValueType.S;
            case N -> ValueType.N;
            case B -> ValueType.B;
            case BOOL -> ValueType.BOOL;
            case NUL -> ValueType.NULL;
            case L -> ValueType.L;
            case M -> ValueType.M;
            case SS -> ValueType.SS;
            case NS -> ValueType.NS;
            case BS -> ValueType.BS;
            case UNKNOWN_TO_SDK_VERSION -> throw notOne();
        };
    }

    private static IllegalArgumentException notOne() {
        return new IllegalArgumentException(
                "An AttributeValue holds exactly one value; this one holds none or several.");
    }

    /** The type for an error message, whatever the value holds. */
    static String name(AttributeValue value) {
        AttributeValue.Type type = value.type();
        boolean one = type != null && type != AttributeValue.Type.UNKNOWN_TO_SDK_VERSION;
        return one ? of(value).name() : "none or several of DynamoDB's types";
    }

    static boolean isNull(AttributeValue value) {
        return value.type() == AttributeValue.Type.NUL;
    }

    /** An element of a list or set as a value of its own. */
    static AttributeValue element(ValueType container, Object element) {
        return switch (container) {
            case SS -> AttributeValue.createS((String) element);
            case NS -> AttributeValue.createN((String) element);
            case BS -> AttributeValue.createB((SdkBytes) element);
            default -> (AttributeValue) element;
        };
    }
}
