package io.mizzle.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** Instants with nine fraction digits, without {@code java.time.format}. */
final class InstantDigits {

    private InstantDigits() {}

    static String print(Instant instant) {
        long seconds = instant.getEpochSecond();
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400));
        int second = (int) Math.floorMod(seconds, 86_400L);
        byte[] text = "0000-00-00T00:00:00.000000000Z".getBytes(StandardCharsets.ISO_8859_1);
        put(text, 3, date.getYear());
        put(text, 6, date.getMonthValue());
        put(text, 9, date.getDayOfMonth());
        put(text, 12, second / 3600);
        put(text, 15, second / 60 % 60);
        put(text, 18, second % 60);
        put(text, 28, instant.getNano());
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] text, int last, int number) {
        int rest = number;
        for (int at = last; rest > 0; at--) {
            text[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    static Instant parse(String text) {
        long days = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        long seconds = days * 86_400 + number(text, 11, 13) * 3600L + number(text, 14, 16) * 60L + number(text, 17, 19);
        return Instant.ofEpochSecond(seconds, number(text, 20, 29));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
