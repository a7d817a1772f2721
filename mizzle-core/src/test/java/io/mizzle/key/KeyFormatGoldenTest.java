package io.mizzle.key;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each format stores: a promise that outlives every release. */
final class KeyFormatGoldenTest {

    private static final Instant INSTANT = Instant.parse("2026-11-21T06:26:28.123456789Z");

    @Test
    void textsAreStoredAsTheyAre() {
        stores(KeyFormats.string(), "Zoë #1", "Zoë #1");
        stores(KeyFormats.raw(), "Zoë #1", "Zoë #1");
        stores(KeyFormats.string(), "", "");
        stores(KeyFormats.bool(), true, "1");
        stores(KeyFormats.bool(), false, "0");
        stores(KeyFormats.enumName(Kind.Status.values()), Kind.Status.OPENED_LATE, "OPENED_LATE");
        stores(
                KeyFormats.uuid(),
                UUID.fromString("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"),
                "f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        stores(KeyFormats.text(URI::toString, URI::create), URI.create("urn:a:b"), "urn:a:b");
    }

    @Test
    void lettersAreFoldedOneByOne() {
        assertAll(
                () -> assertEquals("ada@example.com", KeyFormats.lower().text("Ada@Example.COM")),
                () -> assertEquals("ΑΣ".length(), KeyFormats.lower().text("ΑΣ").length()),
                () -> assertEquals("ασ", KeyFormats.lower().text("ΑΣ"), "no final sigma: a longer text must begin so"),
                () -> assertEquals("i", KeyFormats.lower().text("İ")),
                () -> assertEquals("STRAßE", KeyFormats.upper().text("straße")),
                () -> assertEquals("𐐨", KeyFormats.lower().text("𐐀")));
    }

    @Test
    void numbersInPartitionsArePlain() {
        stores(KeyFormats.plain(NumberKind.LONG), -42L, "-42");
        stores(KeyFormats.plain(NumberKind.BIG_DECIMAL), new BigDecimal("12.5"), "12.5");
        assertEquals("12.5", KeyFormats.plain(NumberKind.BIG_DECIMAL).text(new BigDecimal("12.500")));
        assertEquals("1000", KeyFormats.plain(NumberKind.BIG_DECIMAL).text(new BigDecimal("1E+3")));
        assertEquals("0", KeyFormats.plain(NumberKind.DOUBLE).text(-0.0));
        stores(KeyFormats.plain(NumberKind.FLOAT), 0.1f, "0.1");
        stores(KeyFormats.raw(NumberKind.INT), 10, "10");
    }

    @Test
    void numbersOfFixedWidthArePadded() {
        stores(KeyFormats.num(6, NumberKind.INT), 42, "000042");
        stores(KeyFormats.num(19, NumberKind.LONG), Long.MAX_VALUE, "9223372036854775807");
        stores(
                KeyFormats.num(20, NumberKind.BIG_INTEGER),
                new BigInteger("12345678901234567890"),
                "12345678901234567890");
        stores(KeyFormats.numSigned(3, NumberKind.INT), 42, "1042");
        stores(KeyFormats.numSigned(3, NumberKind.INT), 0, "1000");
        stores(KeyFormats.numSigned(3, NumberKind.INT), -1, "0999");
        stores(KeyFormats.numSigned(3, NumberKind.INT), -999, "0001");
        stores(KeyFormats.numSigned(19, NumberKind.LONG), Long.MIN_VALUE, "00776627963145224192");
        stores(KeyFormats.dec(6, 2, NumberKind.BIG_DECIMAL), new BigDecimal("12.50"), "001250");
        stores(KeyFormats.decSigned(6, 2, NumberKind.BIG_DECIMAL), new BigDecimal("-12.50"), "0998750");
        stores(KeyFormats.desc(KeyFormats.num(6, NumberKind.INT)), 42, "999957");
        stores(KeyFormats.desc(KeyFormats.numSigned(3, NumberKind.INT)), -1, "9000");
    }

    @Test
    void timesHaveFixedWidth() {
        stores(KeyFormats.iso(), INSTANT, "2026-11-21T06:26:28.123456789Z");
        stores(KeyFormats.iso(), Instant.parse("2026-11-21T06:26:28.12Z"), "2026-11-21T06:26:28.120000000Z");
        stores(KeyFormats.iso(), Instant.parse("0000-01-01T00:00:00Z"), "0000-01-01T00:00:00.000000000Z");
        stores(KeyFormats.iso(), Instant.parse("9999-12-31T23:59:59.999999999Z"), "9999-12-31T23:59:59.999999999Z");
        stores(KeyFormats.desc(KeyFormats.iso()), INSTANT, "7973-88-78T93:73:71.876543210Z");
        stores(KeyFormats.localDate(), LocalDate.of(33, 4, 5), "0033-04-05");
        stores(KeyFormats.desc(KeyFormats.localDate()), LocalDate.of(2026, 11, 21), "7973-88-78");
        stores(KeyFormats.localDateTime(), LocalDateTime.of(2026, 11, 21, 6, 0), "2026-11-21T06:00:00.000000000");
        stores(KeyFormats.localTime(), LocalTime.of(6, 26, 28, 5), "06:26:28.000000005");
        stores(KeyFormats.yearMonth(), YearMonth.of(2026, 1), "2026-01");
        stores(KeyFormats.year(), Year.of(987), "0987");
        stores(KeyFormats.monthDay(), MonthDay.of(2, 29), "--02-29");
    }

    @Test
    void lossyTimesAreCutOff() {
        narrows(KeyFormats.iso(3), "2026-11-21T06:26:28.123Z", "2026-11-21T06:26:28.123Z");
        narrows(KeyFormats.iso(0), "2026-11-21T06:26:28Z", "2026-11-21T06:26:28Z");
        narrows(KeyFormats.epoch(12), "001795242388", "2026-11-21T06:26:28Z");
        narrows(KeyFormats.desc(KeyFormats.iso(3)), "7973-88-78T93:73:71.876Z", "2026-11-21T06:26:28.123Z");
        narrows(KeyFormats.bucket(BucketUnit.HOUR), "2026-11-21T06", "2026-11-21T06:00:00Z");
        narrows(KeyFormats.bucket(BucketUnit.DAY), "2026-11-21", "2026-11-21T00:00:00Z");
        narrows(KeyFormats.bucket(BucketUnit.MONTH), "2026-11", "2026-11-01T00:00:00Z");
        narrows(KeyFormats.desc(KeyFormats.bucket(BucketUnit.MONTH)), "7973-88", "2026-11-01T00:00:00Z");
        assertEquals("1969-12-31T23:59:59Z", KeyFormats.iso(0).text(Instant.ofEpochSecond(-1, 999_999_999)));
    }

    @Test
    void shardsAreTheCrc32OfTheText() {
        // 0xcbf43926 is the published check value of CRC-32 for "123456789".
        assertEquals(
                Long.toString(0xcbf43926L % 1000),
                KeyFormats.shard(1000, KeyFormats.string()).text("123456789"));
        assertEquals("6", KeyFormats.shard(8, KeyFormats.string()).text("123456789"));
        assertEquals(
                "06", KeyFormats.shard(16, KeyFormats.plain(NumberKind.INT)).text(123456789));
        assertEquals(
                KeyFormats.shard(100, KeyFormats.string()).text("zoë"),
                KeyFormats.shard(100, KeyFormats.lower()).text("ZOË"));
        assertEquals("0", KeyFormats.shard(1, KeyFormats.uuid()).text(new UUID(1, 2)));
    }

    private static <T> void stores(KeyFormat<T> format, T value, String text) {
        assertEquals(text, format.text(value));
        assertEquals(value, format.parse(text));
        assertTrue(format.lossless() && format.accepts(text) && format.mayStartWith(text));
        assertTrue(format.width() == KeyFormat.VARIABLE || format.width() == text.length());
    }

    private static void narrows(KeyFormat<Instant> format, String text, String known) {
        assertEquals(text, format.text(INSTANT));
        assertEquals(Instant.parse(known), format.parse(text));
        assertTrue(!format.lossless() && format.ordered() && format.accepts(text));
        assertEquals(text.length(), format.width());
    }
}
