package io.mizzle.key;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A time as text of fixed width. */
record TimeFormat<T>(
        String grammar,
        String mask,
        boolean lossless,
        Function<T, String> write,
        Function<String, T> read,
        @Nullable KeyFan bucket)
        implements DigitText<T> {

    TimeFormat(String grammar, String mask, boolean lossless, Function<T, String> write, Function<String, T> read) {
        this(grammar, mask, lossless, write, read, null);
    }

    @Override
    public String text(T value) {
        return write.apply(value);
    }

    @Override
    public T parse(String text) {
        requireShape(text);
        try {
            return read.apply(text);
        } catch (DateTimeException foreign) {
            throw TimeText.noSuchTime();
        }
    }

    @Override
    public Optional<KeyFan> fan() {
        return Optional.ofNullable(bucket);
    }
}
