package io.mizzle.key;

import java.util.function.Function;

/** A text that differs in length from value to value. */
record TextFormat<T>(
        String grammar, boolean lossless, boolean ordered, Function<T, String> write, Function<String, T> read)
        implements KeyFormat<T> {

    @Override
    public String text(T value) {
        return write.apply(value);
    }

    @Override
    public T parse(String text) {
        try {
            return read.apply(text);
        } catch (KeyValueException foreign) {
            throw foreign;
        } catch (RuntimeException foreign) {
            throw new KeyValueException(
                    "part of the key is not the text of such a value",
                    "Read the key with the template it was written with");
        }
    }
}
