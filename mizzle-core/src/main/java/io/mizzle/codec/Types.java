package io.mizzle.codec;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the types of attribute values say for errors and for elements. */
final class Types {

    private Types() {}

    /** The type for an error message, whatever the value holds. */
    static String name(AttributeValue value) {
        AttributeValue.Type type = value.type();
        boolean one = type != null && type != AttributeValue.Type.UNKNOWN_TO_SDK_VERSION;
        return one ? ValueType.of(value).name() : "none or several of DynamoDB's types";
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
