package io.mizzle.processor.model;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that is stored: of a component, an element, a map's value. */
public sealed interface ValueModel {
    /** The Java type, boxed, with {@code @Nullable} where null is meant: the argument of {@code Codec<…>}. */
    TypeName type();

    /**
     * A scalar that mizzle knows.
     *
     * @param kind which
     * @param form how it is stored
     */
    record ScalarValue(ScalarKind kind, Form form) implements ValueModel {
        @Override
        public TypeName type() {
            return kind.type();
        }

        /** The DynamoDB type it is stored as. */
        public StoredType stored() {
            return switch (form) {
                case STANDARD -> kind.stored();
                case EPOCH_SECONDS, EPOCH_MILLIS, TIME_TO_LIVE, NUMBER -> StoredType.N;
                case TEXT -> StoredType.S;
            };
        }
    }

    /**
     * An enum.
     *
     * @param type the enum
     * @param form how it is stored
     * @param constants their names, in order
     */
    record EnumValue(ClassName type, EnumForm form, List<String> constants) implements ValueModel {
        /** Copies the constants. */
        public EnumValue {
            constants = List.copyOf(constants);
        }

        /** The DynamoDB type it is stored as. */
        public StoredType stored() {
            boolean number =
                    form instanceof EnumForm.Ordinal || form instanceof EnumForm.Accessor accessor && accessor.number();
            return number ? StoredType.N : StoredType.S;
        }
    }

    /**
     * A list: an L.
     *
     * @param element its elements
     */
    record ListValue(ValueModel element) implements ValueModel {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(ClassName.get(List.class), element.type());
        }
    }

    /**
     * A set: an SS, NS or BS where the element is stored as S, N or B; else an L.
     *
     * @param element its elements
     */
    record SetValue(ValueModel element) implements ValueModel {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(ClassName.get(Set.class), element.type());
        }
    }

    /**
     * A map: an M.
     *
     * @param key a scalar or enum with a text form
     * @param value its values
     */
    record MapValue(ValueModel key, ValueModel value) implements ValueModel {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(ClassName.get(Map.class), key.type(), value.type());
        }
    }

    /**
     * An element or map value that may be null, stored as NULL. Never a component's own value: see {@link ComponentModel#presence()}.
     *
     * @param value what it is otherwise
     */
    record NullableValue(ValueModel value) implements ValueModel {
        @Override
        public TypeName type() {
            return value.type().annotated(AnnotationSpec.builder(Nullable.class).build());
        }
    }

    /**
     * An {@code Optional} element or map value, stored as NULL when empty. Never a component's own value.
     *
     * @param value what it is otherwise
     */
    record OptionalValue(ValueModel value) implements ValueModel {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(ClassName.get(Optional.class), value.type());
        }
    }

    /**
     * A record that says {@code @Document}: an M.
     *
     * @param type the record
     * @param metamodel its generated class, which has {@code CODEC}
     */
    record DocumentValue(ClassName type, ClassName metamodel) implements ValueModel {}

    /**
     * A sealed interface that says {@code @Document}: an M with {@code _type}.
     *
     * @param type the interface
     * @param metamodel its generated class, which has {@code CODEC}
     */
    record SealedValue(ClassName type, ClassName metamodel) implements ValueModel {}

    /**
     * Stored by the user's own {@code AttributeConverter<T>}.
     *
     * @param type the T
     * @param converter has a constructor without parameters
     */
    record ConvertedValue(TypeName type, ClassName converter) implements ValueModel {}

    /**
     * Stored as one JSON string.
     *
     * @param type what Jackson reads and writes
     */
    record JsonValue(TypeName type) implements ValueModel {}

    /** The SDK's {@code AttributeValue}, as it is. */
    record AttributeValueValue() implements ValueModel {
        private static final ClassName TYPE =
                ClassName.get("software.amazon.awssdk.services.dynamodb.model", "AttributeValue");

        @Override
        public TypeName type() {
            return TYPE;
        }
    }

    /**
     * A value nothing is known about, because of a problem that was reported. Javac stops before it looks into method bodies, so what is
     * generated for it only has to let other declarations be found.
     *
     * @param type as declared, boxed
     */
    record UnreadableValue(TypeName type) implements ValueModel {}
}
