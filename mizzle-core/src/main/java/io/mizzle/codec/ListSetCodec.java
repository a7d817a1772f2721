package io.mizzle.codec;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A set whose elements DynamoDB has no set type for, as L.
 *
 * @param element for each element
 */
record ListSetCodec<T>(Codec<T> element) implements Codec<Set<T>> {

    @Override
    public ValueType type() {
        return ValueType.L;
    }

    @Override
    public Set<T> read(ValueSource in) {
        in.beginList();
        Set<T> set = new LinkedHashSet<>();
        while (in.nextElement()) {
            set.add(element.read(in));
        }
        return Collections.unmodifiableSet(set);
    }

    @Override
    public void write(Set<T> value, ValueSink out) {
        ListCodec.write(value, element, out);
    }
}
