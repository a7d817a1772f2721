package io.mizzle.codec;

import static io.mizzle.codec.TextForm.at;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as text, apart from other scalars: items have many of them, and nothing is chosen on their way. Eight digits are read at once. */
record InstantForm() implements TextForm<Instant> {

    private static final int LENGTH = 30;
    private static final int SECONDS_PER_DAY = 86_400;

    /** Eight digits as characters, and what makes the highest bit of a byte of more than nine. */
    private static final long ZEROS = 0x3030_3030_3030_3030L;

    private static final long ABOVE_NINE = 0x7676_7676_7676_7676L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

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
        Instant plain = text instanceof String known ? plain(known) : plain(text);
        return plain == null ? InstantText.parse(text) : plain;
    }

    private static @Nullable Instant plain(CharSequence text) {
        return text instanceof PlainText plain ? InstantBytes.parse(plain) : null;
    }

    private static @Nullable Instant plain(String text) {
        return text.length() == LENGTH ? plainOfLength(text) : null;
    }

    /** Null where digits or marks are not in their places. In straight lines of more than 325 bytecodes: {@link TextForm#at} says why. */
    private static @Nullable Instant plainOfLength(String text) {
        int years = at(text, 0) | at(text, 1) << 8 | at(text, 2) << 16 | at(text, 3) << 24;
        int days = at(text, 5) | at(text, 6) << 8 | at(text, 8) << 16 | at(text, 9) << 24;
        int minutes = at(text, 11) | at(text, 12) << 8 | at(text, 14) << 16 | at(text, 15) << 24;
        int seconds = at(text, 17) | at(text, 18) << 8 | at(text, 20) << 16 | at(text, 21) << 24;
        int micros = at(text, 22) | at(text, 23) << 8 | at(text, 24) << 16 | at(text, 25) << 24;
        int nanos = at(text, 26) | at(text, 27) << 8 | at(text, 28) << 16 | '0' << 24;
        int marks = text.charAt(4) ^ '-' | text.charAt(7) ^ '-' | text.charAt(10) ^ 'T' | text.charAt(13) ^ ':';
        marks |= text.charAt(16) ^ ':' | text.charAt(19) ^ '.' | text.charAt(29) ^ 'Z';
        long date = (years | (long) days << 32) ^ ZEROS;
        long time = (minutes | (long) seconds << 32) ^ ZEROS;
        long rest = (micros | (long) nanos << 32) ^ ZEROS;
        long above = date + ABOVE_NINE | time + ABOVE_NINE | rest + ABOVE_NINE;
        int last = (int) (rest >>> 48);
        long ofDay = time * 10 + (time >>> 8);
        if (((above | date | time | rest) & HIGHEST | marks) != 0 || !isTime(ofDay)) {
            return null;
        }
        date = date * 10 + (date >>> 8);
        rest = rest * 10 + (rest >>> 8);
        int day = InstantText.epochDay(two(date, 0) * 100 + two(date, 16), two(date, 32), two(date, 48));
        int nano = ((two(ofDay, 48) * 100 + two(rest, 0)) * 100 + two(rest, 16)) * 1000 + two(rest, 32) * 10 + last;
        return Instant.ofEpochSecond((long) day * SECONDS_PER_DAY + secondOfDay(ofDay), nano);
    }

    /** Two digits of eight, of which each is with the one behind it what they are together. */
    private static int two(long pairs, int bit) {
        return (int) (pairs >>> bit) & 0xff;
    }

    private static boolean isTime(long pairs) {
        return two(pairs, 0) < 24 && two(pairs, 16) < 60 && two(pairs, 32) < 60;
    }

    private static int secondOfDay(long pairs) {
        return (two(pairs, 0) * 60 + two(pairs, 16)) * 60 + two(pairs, 32);
    }
}
