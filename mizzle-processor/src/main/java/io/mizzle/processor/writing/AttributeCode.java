package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ACCESS;
import static io.mizzle.processor.writing.CoreTypes.WHOLE_NUMBERS;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.Access;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.source.Code;
import java.util.ArrayList;
import java.util.List;

/** The type of an attribute and the expression that makes it. */
final class AttributeCode {

    private final TypeName entity;
    private final CodecConstants codecs;

    /**
     * For the attributes of one record.
     *
     * @param entity the entity, or a document's type variable for it
     * @param codecs the record's codecs
     */
    AttributeCode(TypeName entity, CodecConstants codecs) {
        this.entity = entity;
        this.codecs = codecs;
    }

    /** {@code Access.Settable}. */
    static ClassName access(Access access) {
        return switch (access) {
            case FIXED -> ACCESS.nestedClass("Fixed");
            case SETTABLE -> ACCESS.nestedClass("Settable");
            case REMOVABLE -> ACCESS.nestedClass("Removable");
        };
    }

    /** {@code StringAttribute<Order, Access.Removable>}. */
    TypeName type(ValueModel value, Access access) {
        ValueModel present = present(value);
        List<TypeName> arguments = new ArrayList<>(List.of(entity));
        if (present instanceof ValueModel.ListValue list) {
            arguments.addAll(List.of(list.element().type(), elementType(list.element())));
        } else if (present instanceof ValueModel.SetValue set) {
            arguments.add(set.element().type());
        } else if (present instanceof ValueModel.MapValue map) {
            arguments.addAll(List.of(map.key().type(), map.value().type(), elementType(map.value())));
        } else if (!AttributeKind.isString(present) && !isDocument(present)) {
            arguments.add(present.type());
        }
        arguments.add(access(access));
        return Text.generic(AttributeKind.of(present), arguments.toArray(TypeName[]::new));
    }

    /**
     * {@code new StringAttribute<>(spec)}.
     *
     * @param component what is stored
     * @param place the expression for its place in the item
     * @param sensitive whether it is never printed
     */
    Code made(ComponentModel component, Code place, boolean sensitive) {
        Code spec = sensitive ? Code.of("$L.hidden()", place) : place;
        ValueModel value = component.value();
        return Code.of("new $T<>(\n$>$>$L$<$<)", AttributeKind.of(value), arguments(value, spec, component.name(), 1));
    }

    private Code arguments(ValueModel value, Code spec, String hint, int depth) {
        List<Code> arguments = new ArrayList<>(List.of(spec));
        ValueModel present = present(value);
        if (present instanceof ValueModel.ListValue list) {
            arguments.add(codecs.codecFromOutside(list.element(), hint + "Element"));
            arguments.add(maker(list.element(), hint + "Element", depth));
        } else if (present instanceof ValueModel.SetValue set) {
            arguments.add(codecs.codecFromOutside(set.element(), hint + "Element"));
        } else if (present instanceof ValueModel.MapValue map) {
            arguments.add(codecs.mapKeysFromOutside(map.key(), hint));
            arguments.add(codecs.codecFromOutside(map.value(), hint + "Value"));
            arguments.add(maker(map.value(), hint + "Value", depth));
        }
        return Text.arguments(arguments);
    }

    /** {@code WholeNumbers::toInteger}, for a number. */
    static Code wholeNumber(ValueModel number) {
        ScalarKind kind = ((ValueModel.ScalarValue) number).kind();
        return Code.of("$T::to$L", WHOLE_NUMBERS, ((ClassName) kind.type()).simpleName());
    }

    /** The function that makes the attribute of one element. */
    private Code maker(ValueModel element, String hint, int depth) {
        ValueModel present = present(element);
        boolean takesMore = present instanceof ValueModel.ListValue
                || present instanceof ValueModel.SetValue
                || present instanceof ValueModel.MapValue;
        if (!takesMore) {
            return Code.of("$T::new", AttributeKind.of(present));
        }
        String parameter = depth == 1 ? "element" : "element" + depth;
        Code arguments = arguments(present, Code.of("$L", parameter), hint, depth + 1);
        return Code.of("$L -> new $T<>($L)", parameter, AttributeKind.of(present), arguments);
    }

    /** An element can be set and taken out, whatever the container may. */
    private TypeName elementType(ValueModel element) {
        return type(element, Access.REMOVABLE);
    }

    private static ValueModel present(ValueModel value) {
        return value instanceof ValueModel.NullableValue nullable ? nullable.value() : value;
    }

    private static boolean isDocument(ValueModel value) {
        return value instanceof ValueModel.DocumentValue || value instanceof ValueModel.SealedValue;
    }
}
