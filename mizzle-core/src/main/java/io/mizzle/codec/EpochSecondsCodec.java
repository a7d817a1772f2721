package io.mizzle.codec;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * {@code Instant} as seconds since 1970.
 *
 * @param truncating whether a fraction of a second is cut off, as time to live has it, or refused
 */
record EpochSecondsCodec(boolean truncating) implements Codec<Instant> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public Instant read(ValueSource in) {
        long seconds = in.readLong();
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            throw Failures.because(in.unexpected("epoch seconds in the range of Instant", "a larger or smaller N"), e);
        }
    }

    @Override
    public void write(Instant value, ValueSink out) {
        if (!truncating && value.getNano() != 0) {
            throw out.invalid(
                    "the instant has a fraction of a second, which epoch seconds cannot keep",
                    "Truncate it to seconds, or store it as EPOCH_MILLIS or ISO");
        }
        out.number(value.getEpochSecond());
    }
}
