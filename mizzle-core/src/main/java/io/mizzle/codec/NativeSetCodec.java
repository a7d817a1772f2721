package io.mizzle.codec;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A set as SS, NS or BS.
 *
 * @param element for each element, a scalar
 */
record NativeSetCodec<T>(Codec<T> element) implements Codec<Set<T>> {

    /** Whether DynamoDB has a set type for the elements: its sets hold no NULL. */
    static boolean fits(Codec<?> element) {
        boolean scalar = switch (element.type()) {
            case S, N, B -> true;
            default -> false;
        };
        return scalar && !(element instanceof NullableCodec) && !(element instanceof OptionalCodec);
    }

    @Override
    public ValueType type() {
        return element.type().setType();
    }

    @Override
    public Set<T> read(ValueSource in) {
        in.beginSet(type());
        Set<T> set = new LinkedHashSet<>();
        while (in.nextElement()) {
            set.add(element.read(in));
        }
        return Collections.unmodifiableSet(set);
    }

    @Override
    public void write(Set<T> value, ValueSink out) {
        out.beginSet(type(), value.size());
        for (T each : value) {
            if (each == null) {
                throw out.invalid("an element is null", "Leave it out: sets of DynamoDB hold no nulls");
            }
            element.write(each, out);
        }
        out.endSet();
    }
}
