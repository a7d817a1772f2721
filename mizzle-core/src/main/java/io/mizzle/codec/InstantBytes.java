package io.mizzle.codec;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Instants of the one width that {@link InstantText} prints, eight characters at once: each is compared with a zero or its separator, and
 * pairs of digits are added up side by side.
 */
final class InstantBytes {

    private static final int LENGTH = 30;
    private static final long HIGHEST = 0x8080808080808080L;

    /** {@code 0000-00-}, the first character lowest. */
    private static final long DATE = 0x2d30302d30303030L;

    /** What sets a highest bit where a digit is above 9, or a separator another. */
    private static final long NO_DATE = 0x7f76767f76767676L;

    /** {@code 00T00:00}. */
    private static final long HOURS = 0x30303a3030543030L;

    private static final long NO_HOURS = 0x76767f76767f7676L;

    /** {@code :00.0000}. */
    private static final long SECONDS = 0x303030302e30303aL;

    private static final long NO_SECONDS = 0x767676767f76767fL;

    /** {@code 0000000Z}, which begins with the third digit of the fraction. */
    private static final long FRACTION = 0x5a30303030303030L;

    private static final long NO_FRACTION = 0x7f76767676767676L;

    private InstantBytes() {}

    /**
     * An instant.
     *
     * @param text any text
     * @return null where {@link InstantText} has to look at it
     * @throws DateTimeException for a day that its month has not
     */
    static @Nullable Instant parse(PlainText text) {
        if (text.length() != LENGTH) {
            return null;
        }
        long date = text.eight(0) ^ DATE;
        long hours = text.eight(8) ^ HOURS;
        long seconds = text.eight(16) ^ SECONDS;
        long fraction = text.eight(22) ^ FRACTION;
        long others = date + NO_DATE | hours + NO_HOURS | seconds + NO_SECONDS | fraction + NO_FRACTION;
        return (others & HIGHEST) == 0 ? of(pairs(date), pairs(hours), pairs(seconds), pairs(fraction)) : null;
    }

    /** Of digits in all bytes, what each is together with the next, in its byte. */
    private static long pairs(long digits) {
        return digits * 10 + (digits >>> Byte.SIZE);
    }

    private static int pair(long pairs, int first) {
        return (int) (pairs >>> first * Byte.SIZE) & 0xff;
    }

    private static @Nullable Instant of(long date, long hours, long seconds, long fraction) {
        int hour = pair(hours, 3);
        int minute = pair(hours, 6);
        int second = pair(seconds, 1);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        int year = pair(date, 0) * 100 + pair(date, 2);
        long days = InstantText.epochDay(year, pair(date, 5), pair(hours, 0));
        long nanos = pair(seconds, 4) * 10_000_000L + fraction(fraction);
        return Instant.ofEpochSecond(days * 86_400 + hour * 3600L + minute * 60L + second, nanos);
    }

    /** The number that seven digits are. */
    private static long fraction(long pairs) {
        return pair(pairs, 0) * 100_000L + pair(pairs, 2) * 1_000L + pair(pairs, 4) * 10L + pair(pairs, 6) / 10;
    }
}
