package io.mizzle.key;

/** A format whose texts differ in digits only, at fixed places: what {@code desc} can turn round. */
interface DigitText<T> extends KeyFormat<T> {

    /** The places of the digits, see {@link Digits}. */
    String mask();

    @Override
    default boolean ordered() {
        return true;
    }

    @Override
    default int width() {
        return mask().length();
    }

    @Override
    default boolean mayStartWith(String start) {
        return Digits.mayStartWith(start, mask());
    }

    /** Refuses a text of another shape, so that lenient parsers behind it see only what this format writes. */
    default void requireShape(String text) {
        if (!Digits.matches(text, mask())) {
            throw foreign(mask());
        }
    }

    static KeyValueException foreign(String shape) {
        return new KeyValueException(
                "part of the key is not of the form " + shape, "Read the key with the template it was written with");
    }
}
