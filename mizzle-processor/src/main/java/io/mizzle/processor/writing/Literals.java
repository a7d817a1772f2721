package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.MAP_KEYS;

import io.mizzle.processor.model.LiteralModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.source.Code;
import java.util.List;
import java.util.Set;

/** Values written as text in annotations, as Java expressions. */
final class Literals {

    private Literals() {}

    /**
     * The value of a component: a list or set of the texts, or the only one.
     *
     * @param value what is stored
     * @param texts at least one
     */
    static Code of(ValueModel value, List<LiteralModel> texts) {
        Code elements = Text.arguments(texts.stream().map(Literals::of).toList());
        if (value instanceof ValueModel.ListValue) {
            return Code.of("$T.of($L)", List.class, elements);
        }
        return value instanceof ValueModel.SetValue ? Code.of("$T.of($L)", Set.class, elements) : elements;
    }

    /** One value. */
    static Code of(LiteralModel literal) {
        if (literal.value() instanceof ValueModel.EnumValue constants) {
            return Code.of("$T.$L", constants.type(), literal.text());
        }
        return ofScalar(((ValueModel.ScalarValue) literal.value()).kind(), literal.text());
    }

    private static Code ofScalar(ScalarKind kind, String text) {
        return switch (kind) {
            case STRING -> Code.of("$S", text);
            case BOOLEAN -> Code.of("$L", Boolean.parseBoolean(text));
            case BYTE, SHORT -> Code.of("($T) $L", kind.type().unbox(), Integer.parseInt(text));
            case INTEGER -> Code.of("$L", Integer.parseInt(text));
            case LONG -> Code.of("$LL", Long.parseLong(text));
            case FLOAT -> Code.of("$Lf", Float.parseFloat(text));
            case DOUBLE -> Code.of("$Ld", Double.parseDouble(text));
            case BIG_DECIMAL, BIG_INTEGER -> Code.of("new $T($S)", kind.type(), text);
            case UUID -> Code.of("$T.fromString($S)", kind.type(), text);
            case URI -> Code.of("$T.create($S)", kind.type(), text);
            case CHARACTER, URL, LOCALE, CURRENCY, ZONE_ID, ZONE_OFFSET ->
                Code.of("$T.$L.parse($S)", MAP_KEYS, kind.name(), text);
            default -> Code.of("$T.parse($S)", kind.type(), text);
        };
    }
}
