package io.mizzle.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an enum's constants.
 *
 * @param texts by ordinal
 * @param constants by text
 */
record EnumTexts<E extends Enum<E>>(String[] texts, Map<String, E> constants) implements TextForm<E> {

    /** Their names, which differ. */
    static <E extends Enum<E>> EnumTexts<E> names(E[] values) {
        EnumTexts<E> names = new EnumTexts<E>(new String[values.length], new HashMap<>());
        for (E constant : values) {
            names.add(constant, constant.name());
        }
        return names;
    }

    static <E extends Enum<E>> EnumTexts<E> of(Class<E> type, E[] values, Function<E, String> value) {
        EnumTexts<E> texts = new EnumTexts<E>(new String[values.length], new HashMap<>());
        for (E constant : values) {
            E other = texts.add(constant, value.apply(constant));
            if (other != null) {
                throw Failures.sameForm(type, other, constant);
            }
        }
        return texts;
    }

    private @Nullable E add(E constant, String text) {
        texts[constant.ordinal()] = text;
        return constants.put(text, constant);
    }

    @Override
    public String what() {
        return "one of " + String.join(", ", texts);
    }

    @Override
    public String text(E constant) {
        return texts[constant.ordinal()];
    }

    @Override
    public E value(CharSequence text) {
        E constant = constants.get(text.toString());
        if (constant == null) {
            throw new IllegalArgumentException("not " + what());
        }
        return constant;
    }
}
