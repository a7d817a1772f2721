package io.mizzle.processor.writing;

import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.DefaultModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.source.Code;
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
    static Code of(ValueModel value) {
        if (value instanceof ValueModel.ListValue) {
            return Code.of("$T.of()", List.class);
        }
        if (value instanceof ValueModel.SetValue) {
            return Code.of("$T.of()", Set.class);
        }
        if (value instanceof ValueModel.MapValue) {
            return Code.of("$T.of()", Map.class);
        }
        return ofScalar((ValueModel.ScalarValue) value);
    }

    private static Code ofScalar(ValueModel.ScalarValue scalar) {
        ScalarKind kind = scalar.kind();
        return switch (kind) {
            case STRING -> Code.of("$S", "");
            case BOOLEAN -> Code.of("false");
            case BYTE, SHORT -> Code.of("($T) 0", kind.type().unbox());
            case LONG -> Code.of("0L");
            case FLOAT -> Code.of("0f");
            case DOUBLE -> Code.of("0d");
            case BIG_DECIMAL -> Code.of("$T.ZERO", BigDecimal.class);
            case BIG_INTEGER -> Code.of("$T.ZERO", BigInteger.class);
            case BYTES -> Code.of("new $T[0]", TypeName.BYTE);
            case BYTE_BUFFER -> Code.of("$T.allocate(0)", ByteBuffer.class);
            case SDK_BYTES -> Code.of("$T.fromByteArray(new $T[0])", kind.type(), TypeName.BYTE);
            default -> Code.of("0");
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
    static Code isEmpty(ValueModel value, Code expression) {
        return test(value, expression, "", "==");
    }

    /**
     * The opposite test.
     *
     * @param value what it is
     * @param expression the value, not null
     */
    static Code isNotEmpty(ValueModel value, Code expression) {
        return test(value, expression, "!", "!=");
    }

    private static Code test(ValueModel value, Code expression, String not, String comparison) {
        if (!(value instanceof ValueModel.ScalarValue scalar)) {
            return Code.of("$L$L.isEmpty()", not, expression);
        }
        return switch (scalar.kind()) {
            case STRING -> Code.of("$L$L.isEmpty()", not, expression);
            case BIG_DECIMAL, BIG_INTEGER -> Code.of("$L.signum() $L 0", expression, comparison);
            case BYTES -> Code.of("$L.length $L 0", expression, comparison);
            case BYTE_BUFFER -> Code.of("$L.remaining() $L 0", expression, comparison);
            case SDK_BYTES -> Code.of("$L.asByteArrayUnsafe().length $L 0", expression, comparison);
            default -> Code.of("$L $L $L", expression, comparison, ofScalar(scalar));
        };
    }
}
