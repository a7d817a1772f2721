package io.mizzle.codec;

import java.util.Collection;

/** The elements of an L. */
final class Elements {

    private Elements() {}

    static <T> void write(Collection<T> values, Codec<T> element, ValueSink out) {
        boolean takesNull = element instanceof NullableCodec;
        out.beginList(values.size());
        for (T each : values) {
            if (each == null && !takesNull) {
                throw out.invalid("is null", "Leave null elements out, or declare the element type @Nullable");
            }
            element.write(each, out);
        }
        out.endList();
    }
}
