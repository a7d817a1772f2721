package io.mizzle.codec;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Instants as ISO-8601 in UTC with nine fraction digits, {@code 2026-11-21T06:26:28.120000000Z}: of one width, so
 * that text order is
 * time order. Written by hand, since items have many instants and {@code DateTimeFormatter} takes several times as
 * long.
 */
final class InstantText {

    private static final int SECONDS_PER_DAY = 86_400;
    private static final long YEAR_0 = -62_167_219_200L;
    private static final long YEAR_10000 = 253_402_300_800L;
    private static final int NANO_DIGITS = 9;

    /** {@code 2026-11-21T06:26:28} and a Z. */
    private static final int SHORTEST = 20;

    /** The same with a point and nine digits. */
    private static final int LONGEST = 30;

    private static final int FRACTION = 20;

    /** Days from 0000-03-01, 400 years earlier, to 1970-01-01: so that no year counted here is negative. */
    private static final int MARCH = 719_468 + 146_097;

    /** Days from 0000-01-01 to 0000-03-01. */
    private static final int FEBRUARY = 60;

    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int DAYS_OF_4_YEARS = 1461;

    private InstantText() {}

    static String print(Instant instant) {
        byte[] text = ascii(instant);
        return text == null ? Unusual.NINE_DIGITS.format(instant) : new String(text, StandardCharsets.ISO_8859_1);
    }

    /** The same as bytes; null of years that have not four digits. */
    static byte @Nullable [] ascii(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < YEAR_0 || seconds >= YEAR_10000) {
            return null;
        }
        byte[] text = new byte[LONGEST];
        long sinceYear0 = seconds - YEAR_0;
        int day = (int) (sinceYear0 / SECONDS_PER_DAY);
        date(text, day);
        text[10] = 'T';
        time(text, (int) (sinceYear0 - (long) day * SECONDS_PER_DAY));
        text[19] = '.';
        fraction(text, instant.getNano());
        text[29] = 'Z';
        return text;
    }

    /** Counted from the first of March, as in {@link #epochDay}. */
    private static void date(byte[] text, int sinceYear0) {
        int quarters = 4 * (sinceYear0 + DAYS_OF_400_YEARS - FEBRUARY) + 3;
        int century = quarters / DAYS_OF_400_YEARS;
        int ofCentury = quarters % DAYS_OF_400_YEARS / 4 * 4 + 3;
        int ofYear = ofCentury % DAYS_OF_4_YEARS / 4;
        int months = (5 * ofYear + 2) / 153;
        int year = century * 100 + ofCentury / DAYS_OF_4_YEARS - 400 + (months < 10 ? 0 : 1);
        pair(text, 0, year / 100);
        pair(text, 2, year % 100);
        text[4] = '-';
        pair(text, 5, months < 10 ? months + 3 : months - 9);
        text[7] = '-';
        pair(text, 8, ofYear - (153 * months + 2) / 5 + 1);
    }

    private static void time(byte[] text, int ofDay) {
        int minutes = ofDay / 60;
        int hour = minutes / 60;
        pair(text, 11, hour);
        text[13] = ':';
        pair(text, 14, minutes - hour * 60);
        text[16] = ':';
        pair(text, 17, ofDay - minutes * 60);
    }

    private static void fraction(byte[] text, int nanos) {
        int micros = nanos / 1000;
        int millis = micros / 1000;
        three(text, 20, millis);
        three(text, 23, micros - millis * 1000);
        three(text, 26, nanos - micros * 1000);
    }

    private static void three(byte[] text, int at, int number) {
        int hundreds = number / 100;
        text[at] = (byte) ('0' + hundreds);
        pair(text, at + 1, number - hundreds * 100);
    }

    private static void pair(byte[] text, int at, int number) {
        int tens = number / 10;
        text[at] = (byte) ('0' + tens);
        text[at + 1] = (byte) ('0' + number - tens * 10);
    }

    /**
     * Any ISO-8601 instant: every fraction width, offsets, years of more than four digits.
     *
     * @throws DateTimeException if the text is none
     */
    static Instant parse(CharSequence text) {
        return isPlain(text) ? parsePlain(text) : Unusual.parse(text);
    }

    /** Whether the text has the layout this class prints, with any number of fraction digits. */
    private static boolean isPlain(CharSequence text) {
        int length = text.length();
        return length >= SHORTEST
                && length <= LONGEST
                && length != SHORTEST + 1
                && text.charAt(length - 1) == 'Z'
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (length == SHORTEST || text.charAt(19) == '.');
    }

    private static Instant parsePlain(CharSequence text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int end = text.length() - 1;
        int nano = end == 19 ? 0 : number(text, FRACTION, end);
        if ((year | month | day | hour | minute | second | nano) < 0 || hour > 23 || minute > 59 || second > 59) {
            return Unusual.parse(text);
        }
        for (int i = end; i < FRACTION + NANO_DIGITS && end > 19; i++) {
            nano *= 10;
        }
        long days = epochDay(year, month, day);
        return Instant.ofEpochSecond(days * SECONDS_PER_DAY + hour * 3600L + minute * 60L + second, nano);
    }

    /** Counted from the first of March, so that leap days end years. Without an object, since items have many instants. */
    static int epochDay(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 28 && day > shortest(month)) {
            return (int) LocalDate.of(year, month, day).toEpochDay(); // which knows leap years
        }
        int years = month < 3 ? year + 399 : year + 400;
        int months = month < 3 ? month + 9 : month - 3;
        int centuries = years / 100;
        return 365 * years + (years >> 2) - centuries + (centuries >> 2) + (153 * months + 2) / 5 + day - 1 - MARCH;
    }

    /** How many days a month has at least. */
    private static int shortest(int month) {
        return month == 2 ? 28 : 30 + (month + (month >> 3) & 1);
    }

    /** The digits of a range, or a negative number if there are others between them. */
    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Made only when needed: the formats of {@code java.time} are many classes. */
    private static final class Unusual {

        /** For years that need more than four digits or a sign. */
        private static final DateTimeFormatter NINE_DIGITS =
                new DateTimeFormatterBuilder().appendInstant(NANO_DIGITS).toFormatter(Locale.ROOT);

        static Instant parse(CharSequence text) {
            try {
                return DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from);
            } catch (DateTimeParseException e) {
                // ISO_INSTANT wants seconds, which ISO-8601 allows to leave out
                return OffsetDateTime.parse(text).toInstant();
            }
        }
    }
}
