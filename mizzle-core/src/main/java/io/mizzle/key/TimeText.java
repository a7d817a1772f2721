package io.mizzle.key;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/** ISO-8601 texts of fixed width, which sort as time does. */
final class TimeText {

    static final String DATE = "0000-00-00";
    static final String TIME = "00:00:00.000000000";
    static final int NANO_DIGITS = 9;
    private static final int LAST_YEAR = 9999;
    private static final long FIRST_SECOND = LocalDate.of(0, 1, 1).toEpochDay() * 86_400L;
    private static final long LAST_SECOND = LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() * 86_400L - 1;

    private TimeText() {}

    static String ofInstant(Instant instant, int fractionDigits) {
        long second = instant.getEpochSecond();
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            throw outOfYears();
        }
        LocalDateTime utc = LocalDateTime.ofEpochSecond(second, instant.getNano(), ZoneOffset.UTC);
        StringBuilder out = new StringBuilder(30);
        date(out, utc.toLocalDate());
        time(out.append('T'), utc.toLocalTime(), fractionDigits);
        return out.append('Z').toString();
    }

    static String ofDate(LocalDate date) {
        StringBuilder out = new StringBuilder(DATE.length());
        date(out, date);
        return out.toString();
    }

    static String ofTime(LocalTime time) {
        StringBuilder out = new StringBuilder(TIME.length());
        time(out, time, NANO_DIGITS);
        return out.toString();
    }

    static String ofDateTime(LocalDateTime dateTime) {
        return ofDate(dateTime.toLocalDate()) + 'T' + ofTime(dateTime.toLocalTime());
    }

    static String ofYear(int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw outOfYears();
        }
        return Digits.padded(year, 4);
    }

    static String ofMonth(int year, int month) {
        return ofYear(year) + '-' + Digits.padded(month, 2);
    }

    static Instant parseInstant(String text) {
        try {
            return LocalDateTime.parse(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException foreign) {
            throw noSuchTime();
        }
    }

    static KeyValueException noSuchTime() {
        return new KeyValueException(
                "part of the key is no date or time", "Read the key with the template it was written with");
    }

    private static void date(StringBuilder out, LocalDate date) {
        out.append(ofYear(date.getYear())).append('-');
        Digits.append(out, date.getMonthValue(), 2);
        Digits.append(out.append('-'), date.getDayOfMonth(), 2);
    }

    private static void time(StringBuilder out, LocalTime time, int fractionDigits) {
        Digits.append(out, time.getHour(), 2);
        Digits.append(out.append(':'), time.getMinute(), 2);
        Digits.append(out.append(':'), time.getSecond(), 2);
        if (fractionDigits > 0) {
            int end = out.append('.').length() + fractionDigits;
            Digits.append(out, time.get(ChronoField.NANO_OF_SECOND), NANO_DIGITS);
            out.setLength(end);
        }
    }

    private static KeyValueException outOfYears() {
        return new KeyValueException(
                "the year lies outside 0000 to 9999, where texts no longer sort as time does",
                "Keep times in key components within these years");
    }
}
