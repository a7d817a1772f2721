package io.mizzle.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Enum constants stored as an N.
 *
 * @param what {@code one of 0, 1}
 * @param numbers by ordinal
 * @param constants by number
 */
record EnumNumberCodec<E extends Enum<E>>(String what, long[] numbers, Map<Long, E> constants) implements Codec<E> {

    static <E extends Enum<E>> EnumNumberCodec<E> of(Class<E> type, E[] values, ToLongFunction<E> number) {
        long[] numbers = new long[values.length];
        Map<Long, E> constants = new HashMap<>();
        List<String> known = new ArrayList<>();
        for (E constant : values) {
            long value = number.applyAsLong(constant);
            E other = constants.put(value, constant);
            if (other != null) {
                throw Failures.sameForm(type, other, constant);
            }
            numbers[constant.ordinal()] = value;
            known.add(Long.toString(value));
        }
        return new EnumNumberCodec<>("one of the numbers " + String.join(", ", known), numbers, constants);
    }

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public E read(ValueSource in) {
        E constant = constants.get(in.readLong());
        if (constant == null) {
            throw in.unexpected(what, "another N");
        }
        return constant;
    }

    @Override
    public void write(E value, ValueSink out) {
        out.number(numbers[value.ordinal()]);
    }
}
