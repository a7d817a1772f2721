package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.BINARY_ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.LIST_ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.MAP_ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.NUMBER_ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.ORDERED_ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.SCALAR_ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.SET_ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.STRING_ATTRIBUTE;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.EnumForm;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.StoredType;
import io.mizzle.processor.model.ValueModel;
import java.util.Map;
import java.util.Optional;

/** Which class of core an attribute is: it has the operators that DynamoDB has for the value's stored form. */
final class AttributeKind {

    private static final Map<ClassName, String> FACTORIES = Map.of(
            STRING_ATTRIBUTE, "text",
            NUMBER_ATTRIBUTE, "number",
            ORDERED_ATTRIBUTE, "ordered",
            SCALAR_ATTRIBUTE, "scalar");

    private AttributeKind() {}

    /** The class for a value; a document has its own. */
    static ClassName of(ValueModel value) {
        if (value instanceof ValueModel.ScalarValue scalar) {
            return ofScalar(scalar);
        }
        if (value instanceof ValueModel.EnumValue constants) {
            return constants.form() instanceof EnumForm.Name || constants.stored() == StoredType.S
                    ? SCALAR_ATTRIBUTE
                    : ORDERED_ATTRIBUTE;
        }
        if (value instanceof ValueModel.DocumentValue document) {
            return document.metamodel();
        }
        if (value instanceof ValueModel.SealedValue document) {
            return document.metamodel();
        }
        return ofContainer(value);
    }

    /** The method of an entity's metamodel that makes the attribute, for those that need no more than name and codec. */
    static Optional<String> factory(ValueModel value) {
        return Optional.ofNullable(FACTORIES.get(of(value)));
    }

    /** Whether the attribute also takes whole numbers as {@code long}. */
    static boolean isNumber(ValueModel value) {
        return value instanceof ValueModel.ScalarValue scalar && scalar.kind().number();
    }

    /** Whether the value is a text that is stored as it is. */
    static boolean isString(ValueModel value) {
        return value instanceof ValueModel.ScalarValue scalar && scalar.kind() == ScalarKind.STRING;
    }

    private static ClassName ofScalar(ValueModel.ScalarValue scalar) {
        if (scalar.kind() == ScalarKind.STRING) {
            return STRING_ATTRIBUTE;
        }
        if (scalar.kind().number()) {
            return NUMBER_ATTRIBUTE;
        }
        if (scalar.kind().stored() == StoredType.B) {
            return BINARY_ATTRIBUTE;
        }
        return scalar.kind().ordered() ? ORDERED_ATTRIBUTE : SCALAR_ATTRIBUTE;
    }

    private static ClassName ofContainer(ValueModel value) {
        if (value instanceof ValueModel.ListValue) {
            return LIST_ATTRIBUTE;
        }
        if (value instanceof ValueModel.SetValue) {
            return SET_ATTRIBUTE;
        }
        if (value instanceof ValueModel.MapValue) {
            return MAP_ATTRIBUTE;
        }
        // what a converter stores has no order that mizzle knows
        return value instanceof ValueModel.ConvertedValue ? SCALAR_ATTRIBUTE : ATTRIBUTE;
    }
}
