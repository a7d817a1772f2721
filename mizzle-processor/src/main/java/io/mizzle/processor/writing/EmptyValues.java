package io.mizzle.processor.writing;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.DefaultModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The empty value of a type, and the test for it: what {@code @OmitEmpty} and sets leave out. */
final class EmptyValues {

    private EmptyValues() {}

    /** The value that reading an absent attribute gives. */
    static CodeBlock of(ValueModel value) {
        if (value instanceof ValueModel.ListValue) {
            return CodeBlock.of("$T.of()", List.class);
        }
        if (value instanceof ValueModel.SetValue) {
            return CodeBlock.of("$T.of()", Set.class);
        }
        if (value instanceof ValueModel.MapValue) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        return ofScalar((ValueModel.ScalarValue) value);
    }

    private static CodeBlock ofScalar(ValueModel.ScalarValue scalar) {
        ScalarKind kind = scalar.kind();
        return switch (kind) {
            case STRING -> CodeBlock.of("$S", "");
            case BOOLEAN -> CodeBlock.of("false");
            case BYTE, SHORT -> CodeBlock.of("($T) 0", kind.type().unbox());
            case LONG -> CodeBlock.of("0L");
            case FLOAT -> CodeBlock.of("0f");
            case DOUBLE -> CodeBlock.of("0d");
            case BIG_DECIMAL -> CodeBlock.of("$T.ZERO", BigDecimal.class);
            case BIG_INTEGER -> CodeBlock.of("$T.ZERO", BigInteger.class);
            case BYTES -> CodeBlock.of("new $T[0]", TypeName.BYTE);
            case BYTE_BUFFER -> CodeBlock.of("$T.allocate(0)", ByteBuffer.class);
            case SDK_BYTES -> CodeBlock.of("$T.fromByteArray(new $T[0])", kind.type(), TypeName.BYTE);
            default -> CodeBlock.of("0");
        };
    }

    /** Whether the attribute is left out for an empty value that is not null: there are no empty sets in DynamoDB. */
    static boolean leftOut(ComponentModel component) {
        boolean set = component.value() instanceof ValueModel.SetValue;
        return switch (component.presence()) {
            case EMPTY -> true;
            case NULLABLE -> set;
            // where absence reads as something else, writing an empty set is refused by its codec
            case DEFAULTED ->
                set
                        && component.defaultValue() instanceof DefaultModel.Values values
                        && values.values().isEmpty();
            case REQUIRED, OPTIONAL -> false;
        };
    }

    /**
     * The test for an empty value.
     *
     * @param value what it is
     * @param expression the value, not null
     */
    static CodeBlock isEmpty(ValueModel value, CodeBlock expression) {
        return test(value, expression, "", "==");
    }

    /**
     * The opposite test.
     *
     * @param value what it is
     * @param expression the value, not null
     */
    static CodeBlock isNotEmpty(ValueModel value, CodeBlock expression) {
        return test(value, expression, "!", "!=");
    }

    private static CodeBlock test(ValueModel value, CodeBlock expression, String not, String comparison) {
        if (!(value instanceof ValueModel.ScalarValue scalar)) {
            return CodeBlock.of("$L$L.isEmpty()", not, expression);
        }
        return switch (scalar.kind()) {
            case STRING -> CodeBlock.of("$L$L.isEmpty()", not, expression);
            case BIG_DECIMAL, BIG_INTEGER -> CodeBlock.of("$L.signum() $L 0", expression, comparison);
            case BYTES -> CodeBlock.of("$L.length $L 0", expression, comparison);
            case BYTE_BUFFER -> CodeBlock.of("$L.remaining() $L 0", expression, comparison);
            case SDK_BYTES -> CodeBlock.of("$L.asByteArrayUnsafe().length $L 0", expression, comparison);
            default -> CodeBlock.of("$L $L $L", expression, comparison, ofScalar(scalar));
        };
    }
}
