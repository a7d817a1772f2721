package io.mizzle.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A list as L.
 *
 * @param element for each element
 */
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {

    /** Where the size is not known. */
    private static final int FEW = 4;

    @Override
    public ValueType type() {
        return ValueType.L;
    }

    @Override
    @SuppressWarnings("unchecked") // the element's codec says that T is String
    public List<T> read(ValueSource in) {
        if (element == Codecs.STRING) {
            return (List<T>) Collections.unmodifiableList(in.readStrings());
        }
        int size = in.beginList();
        List<T> list = new ArrayList<>(size < 0 ? FEW : size);
        while (in.nextElement()) {
            list.add(element.read(in));
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public void write(List<T> value, ValueSink out) {
        write(value, element, out);
    }

    static <T> void write(Collection<T> values, Codec<T> element, ValueSink out) {
        out.beginList(values.size());
        for (T each : values) {
            if (each == null && !(element instanceof NullableCodec)) {
                throw out.invalid("is null", "Leave null elements out, or declare the element type @Nullable");
            }
            element.write(each, out);
        }
        out.endList();
    }
}
