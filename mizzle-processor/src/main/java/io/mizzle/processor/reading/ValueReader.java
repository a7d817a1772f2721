package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.Form;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how a value of a component is stored, from its type and the annotations inside it. */
final class ValueReader {
    private static final String ATTRIBUTE_VALUE = "software.amazon.awssdk.services.dynamodb.model.AttributeValue";
    private static final String DOCUMENT = AnnotationReader.PACKAGE + "Document";

    private final Languages languages;
    private final Converters converters;
    private final ComponentContext context;

    ValueReader(Languages languages, Converters converters, ComponentContext context) {
        this.languages = languages;
        this.converters = converters;
        this.context = context;
    }

    /** A value that stands alone: not null, not an {@code Optional}. */
    ValueModel read(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return scalar(ScalarTypes.ofPrimitive(TypeName.get(type)));
        }
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.BYTE
                    ? scalar(ScalarKind.BYTES)
                    : context.unreadable(type, Problem.UNSUPPORTED_TYPE, type, context.name());
        }
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case ERROR -> new ValueModel.UnreadableValue(ClassName.OBJECT);
            case WILDCARD -> context.unreadable(type, Problem.WILDCARD, type, context.name());
            default -> context.unreadable(type, Problem.UNSUPPORTED_TYPE, type, context.name());
        };
    }

    private ValueModel declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        Optional<ScalarKind> kind = ScalarTypes.find(name);
        if (kind.isPresent()) {
            return scalar(kind.get());
        }
        return switch (name) {
            case ATTRIBUTE_VALUE -> new ValueModel.AttributeValueValue();
            case "java.util.List" -> collection(type, "List");
            case "java.util.Set" -> collection(type, "Set");
            case "java.util.Map" -> map(type);
            case "java.util.Optional" -> context.unreadable(type, Problem.NESTED_OPTIONAL, context.name());
            default -> userType(type, element);
        };
    }

    private ValueModel scalar(ScalarKind kind) {
        return new ValueModel.ScalarValue(kind, context.form(kind));
    }

    private ValueModel userType(DeclaredType type, TypeElement element) {
        boolean document = element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> AnnotationReader.qualifiedName(mirror).equals(DOCUMENT));
        boolean sealed = element.getKind() == ElementKind.INTERFACE
                && element.getModifiers().contains(Modifier.SEALED);
        boolean record = element.getKind() == ElementKind.RECORD;
        if (Naming.isHidden(element) && (document || element.getKind() == ElementKind.ENUM)) {
            return context.unreadable(type, Problem.HIDDEN_TYPE, context.name(), element.getSimpleName());
        }
        if (element.getKind() == ElementKind.ENUM) {
            return EnumReader.read(element, context);
        }
        if (document && element.getTypeParameters().isEmpty() && (record || sealed)) {
            ClassName name = ClassName.get(element);
            ClassName metamodel = Naming.of(element).metamodel();
            return record ? new ValueModel.DocumentValue(name, metamodel) : new ValueModel.SealedValue(name, metamodel);
        }
        return unsupported(type, element, record || sealed && !document);
    }

    private ValueModel unsupported(DeclaredType type, TypeElement element, boolean nested) {
        for (String collection : List.of("List", "Set", "Map")) {
            if (languages.isA(type, "java.util." + collection)) {
                return context.unreadable(
                        type, Problem.MUTABLE_COLLECTION, context.name(), element.getSimpleName(), collection);
            }
        }
        if (languages.isA(type, "java.lang.Iterable")) {
            return context.unreadable(
                    type, Problem.MUTABLE_COLLECTION, context.name(), element.getSimpleName(), "List or Set");
        }
        return nested
                ? context.unreadable(type, Problem.NESTED_RECORD, element.getSimpleName(), context.name())
                : context.unreadable(type, Problem.UNSUPPORTED_TYPE, type, context.name());
    }

    private ValueModel collection(DeclaredType type, String name) {
        if (type.getTypeArguments().isEmpty()) {
            return context.unreadable(
                    type,
                    Problem.RAW_TYPE,
                    type,
                    context.name(),
                    type.asElement().getSimpleName() + "<String>");
        }
        ValueModel element = element(type.getTypeArguments().get(0));
        if (element instanceof ValueModel.UnreadableValue) {
            return new ValueModel.UnreadableValue(TypeName.get(type));
        }
        return name.equals("List") ? new ValueModel.ListValue(element) : new ValueModel.SetValue(element);
    }

    private ValueModel map(DeclaredType type) {
        if (type.getTypeArguments().isEmpty()) {
            return context.unreadable(type, Problem.RAW_TYPE, type, context.name(), "Map<String, String>");
        }
        ValueModel key = mapKey(type.getTypeArguments().get(0));
        ValueModel value = element(type.getTypeArguments().get(1));
        return key instanceof ValueModel.UnreadableValue || value instanceof ValueModel.UnreadableValue
                ? new ValueModel.UnreadableValue(TypeName.get(type))
                : new ValueModel.MapValue(key, value);
    }

    private ValueModel mapKey(TypeMirror type) {
        AnnotationMirror convert = TypeUse.convert(type);
        if (TypeUse.isNullable(type)) {
            return context.unreadable(type, Problem.NULLABLE_MAP_KEY, context.name());
        }
        if (convert != null) {
            return converters.read(convert, type, context);
        }
        TypeElement element = Languages.element(type);
        if (element != null && element.getKind() == ElementKind.ENUM && !Naming.isHidden(element)) {
            return EnumReader.byName(element);
        }
        Optional<ScalarKind> kind = element == null || type.getKind() != TypeKind.DECLARED
                ? Optional.empty()
                : ScalarTypes.find(element.getQualifiedName().toString());
        boolean text = kind.isPresent() && MapKeyKinds.hasText(kind.get());
        return text
                ? new ValueModel.ScalarValue(kind.get(), Form.STANDARD)
                : context.unreadable(type, Problem.MAP_KEY, context.name(), type);
    }

    /** An element of a collection or a value of a map, which may be null or an {@code Optional}. */
    private ValueModel element(TypeMirror type) {
        boolean nullable = TypeUse.isNullable(type);
        AnnotationMirror convert = TypeUse.convert(type);
        TypeMirror inner = convert == null ? optionalOf(type) : null;
        if (inner != null) {
            boolean both = nullable || TypeUse.isNullable(inner);
            ValueModel value = both ? context.unreadable(type, Problem.NESTED_OPTIONAL, context.name()) : plain(inner);
            return value instanceof ValueModel.UnreadableValue ? value : new ValueModel.OptionalValue(value);
        }
        ValueModel value = plain(type);
        return nullable && !(value instanceof ValueModel.UnreadableValue) ? new ValueModel.NullableValue(value) : value;
    }

    /** A value that may be converted. */
    ValueModel plain(TypeMirror type) {
        AnnotationMirror convert = TypeUse.convert(type);
        return convert == null ? read(type) : converters.read(convert, type, context);
    }

    static @Nullable TypeMirror optionalOf(TypeMirror type) {
        TypeElement element = Languages.element(type);
        boolean optional = element != null && element.getQualifiedName().contentEquals("java.util.Optional");
        return optional && !((DeclaredType) type).getTypeArguments().isEmpty()
                ? ((DeclaredType) type).getTypeArguments().get(0)
                : null;
    }
}
