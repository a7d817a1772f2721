package io.mizzle.codec;

import io.mizzle.exception.ModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The texts of an enum's constants.
 *
 * @param what {@code one of OPEN, PAID}
 * @param texts by ordinal
 * @param constants by text
 */
record EnumTexts<E extends Enum<E>>(String what, String[] texts, Map<String, E> constants) {

    static <E extends Enum<E>> EnumTexts<E> of(Class<E> type, E[] values, Function<E, String> value) {
        String[] texts = new String[values.length];
        Map<String, E> constants = new HashMap<>();
        List<String> known = new ArrayList<>();
        for (E constant : values) {
            String text = value.apply(constant);
            E other = constants.put(text, constant);
            if (other != null) {
                throw sameForm(type, other, constant);
            }
            texts[constant.ordinal()] = text;
            known.add(text);
        }
        return new EnumTexts<>("one of " + String.join(", ", known), texts, constants);
    }

    /** Two constants that could not be told apart when read. */
    static ModelException sameForm(Class<?> type, Enum<?> one, Enum<?> other) {
        return new ModelException(
                "the constants " + one.name() + " and " + other.name() + " of enum " + type.getSimpleName()
                        + " have the same stored form",
                "Give each constant a value of its own");
    }

    TextForm<E> form() {
        return new TextForm<>(what, new Print<>(texts), new Parse<>(what, constants));
    }

    private record Print<E extends Enum<E>>(String[] texts) implements Function<E, String> {
        @Override
        public String apply(E constant) {
            return texts[constant.ordinal()];
        }
    }

    private record Parse<E>(String what, Map<String, E> constants) implements Function<String, E> {
        @Override
        public E apply(String text) {
            E constant = constants.get(text);
            if (constant == null) {
                throw new IllegalArgumentException("not " + what);
            }
            return constant;
        }
    }
}
