package io.mizzle.codec;

import static io.mizzle.codec.TextForm.at;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Instants as text, apart from other scalars: items have many of them, and nothing is chosen on their way. Those of the one width that
 * {@link InstantText} prints are read eight characters at once: each is compared with a zero or its separator, and pairs of digits are added
 * up side by side.
 */
record InstantForm() implements TextForm<Instant> {

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

    @Override
    public String what() {
        return "an ISO-8601 instant";
    }

    @Override
    public String text(Instant value) {
        return InstantText.print(value);
    }

    @Override
    public byte @Nullable [] ascii(Instant value) {
        return InstantText.ascii(value);
    }

    @Override
    public boolean readsInPlace() {
        return true;
    }

    @Override
    public Instant value(CharSequence text) {
        Instant plain = text.length() == LENGTH ? plain(text) : null;
        return plain == null ? InstantText.parse(text) : plain;
    }

    /** Null where {@link InstantText} has to look at it. */
    private static @Nullable Instant plain(CharSequence text) {
        return text instanceof String known
                ? plain(eight(known, 0), eight(known, 8), eight(known, 16), eight(known, 22))
                : plainText(text);
    }

    private static @Nullable Instant plainText(CharSequence text) {
        return text instanceof PlainText plain
                ? plain(plain.eight(0), plain.eight(8), plain.eight(16), plain.eight(22))
                : null;
    }

    private static long eight(String text, int from) {
        long eight = 0;
        for (int i = from + Long.BYTES - 1; i >= from; i--) {
            eight = eight << Byte.SIZE | at(text, i);
        }
        return eight;
    }

    private static @Nullable Instant plain(long first, long ninth, long seventeenth, long last) {
        long date = first ^ DATE;
        long hours = ninth ^ HOURS;
        long seconds = seventeenth ^ SECONDS;
        long fraction = last ^ FRACTION;
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
