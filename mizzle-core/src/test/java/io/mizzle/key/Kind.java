package io.mizzle.key;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** One kind of component for property tests: a format, values that sit close together, and the order of the component's attribute. */
record Kind<T>(KeyFormat<T> format, Function<Random, T> values, Comparator<T> order) {

    enum Status {
        SHIPPED,
        OPEN,
        OPENED_LATE,
        A
    }

    private static final List<String> SNIPPETS = List.of(
            "a",
            "b",
            "A",
            "#",
            "$",
            "$2",
            "23",
            "%",
            "\"",
            "!",
            " ",
            "\u0000",
            "\u0001",
            "\u001f",
            "\t",
            "\n",
            "~",
            "|",
            "-",
            "{",
            "LINE",
            "\u007f",
            "\u0080",
            "\u00e9",
            "\ud7ff",
            "\ue000",
            "\ufffd",
            "\uffff",
            "\ud800\udc00",
            "\ud83d\ude00",
            "\udbff\udfff");

    static final Kind<String> STRING = new Kind<>(KeyFormats.string(), Kind::text, Kind::utf8);

    static final List<Kind<?>> SORTED = List.of(
            STRING,
            new Kind<>(KeyFormats.raw(), Kind::text, Kind::utf8),
            new Kind<>(
                    KeyFormats.enumName(Status.values()),
                    random -> Status.values()[random.nextInt(4)],
                    Comparator.comparing(Status::name)),
            new Kind<>(KeyFormats.uuid(), Kind::uuid, Comparator.comparing(UUID::toString)),
            new Kind<>(KeyFormats.bool(), Random::nextBoolean, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.num(4, NumberKind.INT), random -> whole(random, 9_999), Comparator.naturalOrder()),
            new Kind<>(
                    KeyFormats.num(19, NumberKind.LONG), random -> random.nextLong() >>> 1, Comparator.naturalOrder()),
            new Kind<>(
                    KeyFormats.numSigned(3, NumberKind.SHORT),
                    random -> (short) (random.nextInt(1_999) - 999),
                    Comparator.naturalOrder()),
            new Kind<>(
                    KeyFormats.numSigned(38, NumberKind.BIG_INTEGER),
                    random -> new BigInteger(100, random).multiply(BigInteger.valueOf(random.nextBoolean() ? 1 : -1)),
                    Comparator.naturalOrder()),
            new Kind<>(
                    KeyFormats.decSigned(6, 2, NumberKind.BIG_DECIMAL),
                    random -> BigDecimal.valueOf(random.nextInt(1_999_999) - 999_999, 2),
                    Comparator.naturalOrder()),
            new Kind<>(
                    KeyFormats.dec(8, 3, NumberKind.DOUBLE),
                    random -> random.nextInt(99_999_999) / 1000.0,
                    Comparator.naturalOrder()),
            new Kind<>(
                    KeyFormats.desc(KeyFormats.num(4, NumberKind.INT)),
                    random -> whole(random, 9_999),
                    Comparator.naturalOrder()),
            new Kind<>(
                    KeyFormats.desc(KeyFormats.numSigned(2, NumberKind.BYTE)),
                    random -> (byte) (random.nextInt(199) - 99),
                    Comparator.naturalOrder()),
            new Kind<>(KeyFormats.iso(), Kind::instant, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.desc(KeyFormats.iso()), Kind::instant, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.localDate(), Kind::date, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.desc(KeyFormats.localDate()), Kind::date, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.localDateTime(), Kind::dateTime, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.localTime(), Kind::time, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.yearMonth(), random -> YearMonth.from(date(random)), Comparator.naturalOrder()),
            new Kind<>(KeyFormats.year(), random -> Year.of(random.nextInt(10_000)), Comparator.naturalOrder()),
            new Kind<>(KeyFormats.monthDay(), random -> MonthDay.from(date(random)), Comparator.naturalOrder()));

    static final List<Kind<?>> SORTED_BUT_LOSSY = List.of(
            new Kind<>(KeyFormats.iso(0), Kind::instant, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.iso(3), Kind::instant, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.desc(KeyFormats.iso(3)), Kind::instant, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.epoch(10), Kind::instantSince1970, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.desc(KeyFormats.epoch(11)), Kind::instantSince1970, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.bucket(BucketUnit.HOUR), Kind::instant, Comparator.naturalOrder()),
            new Kind<>(KeyFormats.bucket(BucketUnit.MONTH), Kind::instant, Comparator.naturalOrder()));

    T value(Random random) {
        return values.apply(random);
    }

    @SuppressWarnings("unchecked") // property tests keep values of many kinds in one array
    int compare(Object left, Object right) {
        return order.compare((T) left, (T) right);
    }

    @SuppressWarnings("unchecked") // as above
    String textOf(Object value) {
        return format.text((T) value);
    }

    /** Values sort by their bytes, found in another way than the code under test does. */
    static int utf8(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            text.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        }
        return text.toString();
    }

    private static int whole(Random random, int max) {
        return random.nextBoolean() ? random.nextInt(max + 1) : random.nextInt(12);
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Instant instant(Random random) {
        long second = random.nextBoolean()
                ? 1_780_000_000L + random.nextInt(5)
                : random.nextLong(-62_167_219_200L, 253_402_300_800L);
        return Instant.ofEpochSecond(second, nano(random));
    }

    private static Instant instantSince1970(Random random) {
        return Instant.ofEpochSecond(
                random.nextLong(0, 10_000_000_000L) / (random.nextBoolean() ? 1 : 1_000_000_000), nano(random));
    }

    private static int nano(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 120_000_000 + random.nextInt(3);
            default -> random.nextInt(1_000_000_000);
        };
    }

    private static LocalDate date(Random random) {
        return dateTime(random).toLocalDate();
    }

    private static LocalTime time(Random random) {
        return dateTime(random).toLocalTime();
    }

    private static LocalDateTime dateTime(Random random) {
        return LocalDateTime.ofInstant(instant(random), ZoneOffset.UTC);
    }
}
