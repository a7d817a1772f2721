package io.mizzle.codec;

import java.time.Instant;

/** {@code Instant} as milliseconds since 1970. */
final class EpochMillisCodec implements Codec<Instant> {

    private static final int NANOS_PER_MILLISECOND = 1_000_000;

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public Instant read(ValueSource in) {
        return Instant.ofEpochMilli(in.readLong());
    }

    @Override
    public void write(Instant value, ValueSink out) {
        if (value.getNano() % NANOS_PER_MILLISECOND != 0) {
            throw out.invalid(
                    "the instant has a fraction of a millisecond, which epoch milliseconds cannot keep",
                    "Truncate it to milliseconds, or store it as ISO");
        }
        try {
            out.number(value.toEpochMilli());
        } catch (ArithmeticException e) {
            throw Failures.because(
                    out.invalid("the instant is outside epoch milliseconds of 64 bits", "Store it as ISO"), e);
        }
    }
}
