package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;

/**
 * {@code Duration} as S. An N is read as seconds, which is how the AWS SDK's enhanced client writes durations; a
 * negative one with a fraction is
 * refused, because that library adds the fraction where the number says subtract.
 */
final class DurationCodec implements Codec<Duration> {

    private static final Codec<Duration> TEXT = ScalarText.DURATION.form();

    @Override
    public ValueType type() {
        return ValueType.S;
    }

    @Override
    public Duration read(ValueSource in) {
        return in.type() == ValueType.N ? seconds(in) : TEXT.read(in);
    }

    private static Duration seconds(ValueSource in) {
        BigDecimal seconds = in.readDecimal();
        try {
            BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
            int nanos = seconds.subtract(whole).movePointRight(9).intValueExact();
            if (seconds.signum() < 0 && nanos != 0) {
                throw new DateTimeException("negative with a fraction");
            }
            return Duration.ofSeconds(whole.longValueExact(), nanos);
        } catch (ArithmeticException | DateTimeException e) {
            throw Failures.because(in.unexpected("an ISO-8601 duration, or seconds", "another N"), e);
        }
    }

    @Override
    public void write(Duration value, ValueSink out) {
        TEXT.write(value, out);
    }
}
