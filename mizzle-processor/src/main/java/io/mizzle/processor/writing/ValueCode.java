package io.mizzle.processor.writing;

import io.mizzle.processor.model.Form;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.source.Code;

/** How one value is read and written: without a codec where source and sink have the type themselves. */
final class ValueCode {

    private final CodecConstants codecs;

    /**
     * Inside one codec class.
     *
     * @param codecs its constants
     */
    ValueCode(CodecConstants codecs) {
        this.codecs = codecs;
    }

    /**
     * {@code in.readString()}, {@code Codecs.UUID.read(in)}.
     *
     * @param value what is stored
     * @param hint the component's name
     * @param in the source
     */
    Code read(ValueModel value, String hint, String in) {
        if (isDirect(value)) {
            switch (((ValueModel.ScalarValue) value).kind()) {
                case STRING -> {
                    return Code.plain(in + ".readString()");
                }
                case BOOLEAN -> {
                    return Code.plain(in + ".readBoolean()");
                }
                case INTEGER -> {
                    return Code.plain(in + ".readInt()");
                }
                case LONG -> {
                    return Code.plain(in + ".readLong()");
                }
                default -> {
                    return Code.plain(in + ".readDouble()");
                }
            }
        }
        return Code.of("$L$L", codecs.codec(value, hint), ".read(" + in + ")");
    }

    /**
     * {@code out.string(order.note())}, {@code Codecs.UUID.write(order.orderId(), out)}.
     *
     * @param value what is stored
     * @param hint the component's name
     * @param expression the value
     * @param out the sink
     */
    Code write(ValueModel value, String hint, Code expression, String out) {
        if (isDirect(value)) {
            ScalarKind kind = ((ValueModel.ScalarValue) value).kind();
            String method = kind == ScalarKind.STRING ? "string" : kind == ScalarKind.BOOLEAN ? "bool" : "number";
            return Code.of("$L$L)", out + "." + method + "(", expression);
        }
        return Code.of("$L.write($L$L", codecs.codec(value, hint), expression, ", " + out + ")");
    }

    private static boolean isDirect(ValueModel value) {
        if (!(value instanceof ValueModel.ScalarValue scalar)) {
            return false;
        }
        boolean plain = scalar.form() == Form.STANDARD || scalar.form() == Form.TIME_TO_LIVE;
        return plain
                && switch (scalar.kind()) {
                    case STRING, BOOLEAN, INTEGER, LONG, DOUBLE -> true;
                    default -> false;
                };
    }
}
