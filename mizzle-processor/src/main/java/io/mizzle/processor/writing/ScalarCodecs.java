package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.CODECS;
import static io.mizzle.processor.writing.CoreTypes.JSON_CODEC;
import static io.mizzle.processor.writing.CoreTypes.TYPE_REFERENCE;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.EnumForm;
import io.mizzle.processor.model.Form;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.source.Code;
import java.util.Optional;

/** Codecs that are made of no other codec. */
final class ScalarCodecs {

    private ScalarCodecs() {}

    /** A constant that exists already: of core, or of the document's own generated class. */
    static Optional<Code> shared(ValueModel value) {
        if (value instanceof ValueModel.ScalarValue scalar) {
            return Optional.of(Code.of("$T$L", CODECS, "." + constant(scalar.kind(), scalar.form())));
        }
        if (value instanceof ValueModel.DocumentValue document) {
            return Optional.of(Code.of("$T.CODEC", document.metamodel()));
        }
        if (value instanceof ValueModel.SealedValue document) {
            return Optional.of(Code.of("$T.CODEC", document.metamodel()));
        }
        return value instanceof ValueModel.AttributeValueValue
                ? Optional.of(Code.of("$T.ATTRIBUTE_VALUE", CODECS))
                : Optional.empty();
    }

    /**
     * A call that makes the codec of an enum, of a converter or of JSON.
     *
     * @param value what is stored
     * @param factory {@code Codecs}, or {@code MapKeys} with methods of the same names
     */
    static Code made(ValueModel value, ClassName factory) {
        if (value instanceof ValueModel.EnumValue constants) {
            return ofEnum(constants, factory);
        }
        if (value instanceof ValueModel.JsonValue json) {
            return Code.of("$T.of(new $T<$T>() {})", JSON_CODEC, TYPE_REFERENCE, json.type());
        }
        if (value instanceof ValueModel.ConvertedValue converted) {
            return Code.of("$T.converted(new $T())", factory, converted.converter());
        }
        throw new IllegalArgumentException("no codec for " + value);
    }

    private static Code ofEnum(ValueModel.EnumValue value, ClassName factory) {
        ClassName type = value.type();
        if (value.form() instanceof EnumForm.Ordinal) {
            return Code.of("$T.enumOrdinal($T.class, $T.values())", factory, type, type);
        }
        if (value.form() instanceof EnumForm.Accessor accessor) {
            String method = accessor.number() ? "enumNumber" : "enumValue";
            return Code.of(
                    "$T.$L($T.class, $T.values(), $T::$L)", factory, method, type, type, type, accessor.accessor());
        }
        return Code.of("$T.enumName($T.class, $T.values())", factory, type, type);
    }

    private static String constant(ScalarKind kind, Form form) {
        return switch (form) {
            case STANDARD -> kind.name();
            // a long is epoch seconds as it is
            case TIME_TO_LIVE -> kind == ScalarKind.INSTANT ? "INSTANT_TTL" : kind.name();
            case EPOCH_SECONDS, EPOCH_MILLIS, NUMBER, TEXT -> kind.name() + "_" + form.name();
        };
    }
}
