package io.mizzle.processor.reading;

import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.model.ValueModel;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The nullness of a document's components that javac read from a class file: it does not show type annotations then, but the class that was
 * generated for the document tells by its attributes' access.
 */
final class CompiledNullness {
    private static final String REMOVABLE = "Removable";
    private static final int LIST_ELEMENT = 2;
    private static final int MAP_VALUE = 3;

    private final Elements elements;

    CompiledNullness(Elements elements) {
        this.elements = elements;
    }

    List<DeclaredComponent> restore(TypeElement document, List<DeclaredComponent> components) {
        TypeElement metamodel =
                elements.getTypeElement(Naming.of(document).metamodel().canonicalName());
        return metamodel == null
                ? components
                : components.stream()
                        .map(component -> restore(component, metamodel))
                        .toList();
    }

    private static DeclaredComponent restore(DeclaredComponent component, TypeElement metamodel) {
        DeclaredType attribute = attribute(component.name(), metamodel);
        if (attribute == null) {
            return component;
        }
        boolean otherReason = component.optional()
                || component.has("Default")
                || component.has("OmitEmpty")
                || component.value() instanceof ValueModel.SetValue;
        return new DeclaredComponent(
                component.name(),
                component.type(),
                restore(component.value(), attribute),
                !otherReason && isRemovable(attribute),
                component.optional(),
                component.annotations(),
                component.place());
    }

    private static ValueModel restore(ValueModel value, DeclaredType attribute) {
        if (value instanceof ValueModel.ListValue list) {
            return new ValueModel.ListValue(inner(list.element(), attribute, LIST_ELEMENT));
        }
        return value instanceof ValueModel.MapValue map
                ? new ValueModel.MapValue(map.key(), inner(map.value(), attribute, MAP_VALUE))
                : value;
    }

    private static ValueModel inner(ValueModel value, DeclaredType attribute, int position) {
        boolean known = attribute.getTypeArguments().size() > position
                && attribute.getTypeArguments().get(position) instanceof DeclaredType;
        if (!known || value instanceof ValueModel.OptionalValue) {
            return value;
        }
        DeclaredType inside = (DeclaredType) attribute.getTypeArguments().get(position);
        ValueModel restored = restore(value, inside);
        return isRemovable(inside) ? new ValueModel.NullableValue(restored) : restored;
    }

    private static @Nullable DeclaredType attribute(String component, TypeElement metamodel) {
        for (VariableElement field : ElementFilter.fieldsIn(metamodel.getEnclosedElements())) {
            if (field.getSimpleName().contentEquals(component) && field.asType() instanceof DeclaredType type) {
                return type;
            }
        }
        return null;
    }

    private static boolean isRemovable(DeclaredType attribute) {
        List<? extends TypeMirror> arguments = attribute.getTypeArguments();
        Element access = arguments.isEmpty() ? null : Languages.element(arguments.get(arguments.size() - 1));
        return access != null && access.getSimpleName().contentEquals(REMOVABLE);
    }
}
