package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.MAP_KEYS;

import com.squareup.javapoet.CodeBlock;
import io.mizzle.processor.model.LiteralModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
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
    static CodeBlock of(ValueModel value, List<LiteralModel> texts) {
        CodeBlock elements = Text.arguments(texts.stream().map(Literals::of).toList());
        if (value instanceof ValueModel.ListValue) {
            return CodeBlock.of("$T.of($L)", List.class, elements);
        }
        return value instanceof ValueModel.SetValue ? CodeBlock.of("$T.of($L)", Set.class, elements) : elements;
    }

    /** One value. */
    static CodeBlock of(LiteralModel literal) {
        if (literal.value() instanceof ValueModel.EnumValue constants) {
            return CodeBlock.of("$T.$L", constants.type(), literal.text());
        }
        return ofScalar(((ValueModel.ScalarValue) literal.value()).kind(), literal.text());
    }

    private static CodeBlock ofScalar(ScalarKind kind, String text) {
        return switch (kind) {
            case STRING -> CodeBlock.of("$S", text);
            case BOOLEAN -> CodeBlock.of("$L", Boolean.parseBoolean(text));
            case BYTE, SHORT -> CodeBlock.of("($T) $L", kind.type().unbox(), Integer.parseInt(text));
            case INTEGER -> CodeBlock.of("$L", Integer.parseInt(text));
            case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
            case FLOAT -> CodeBlock.of("$Lf", Float.parseFloat(text));
            case DOUBLE -> CodeBlock.of("$Ld", Double.parseDouble(text));
            case BIG_DECIMAL, BIG_INTEGER -> CodeBlock.of("new $T($S)", kind.type(), text);
            case UUID -> CodeBlock.of("$T.fromString($S)", kind.type(), text);
            case URI -> CodeBlock.of("$T.create($S)", kind.type(), text);
            case CHARACTER, URL, LOCALE, CURRENCY, ZONE_ID, ZONE_OFFSET ->
                CodeBlock.of("$T.$L.parse($S)", MAP_KEYS, kind.name(), text);
            default -> CodeBlock.of("$T.parse($S)", kind.type(), text);
        };
    }
}
