package io.mizzle.key;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** A value that does not fit is an error, never truncated; a text a format does not write is not read. */
final class KeyFormatRefusalTest {

    @Test
    void numbersBeyondTheirWidthAreRefused() {
        refuses(KeyFormats.num(3, NumberKind.INT), 1000, "more than the 3 digits of num(3)");
        refuses(KeyFormats.num(3, NumberKind.INT), -1, "Declare the placeholder num(3,signed)");
        refuses(KeyFormats.numSigned(3, NumberKind.INT), -1000, "more than the 3 digits");
        refuses(
                KeyFormats.dec(5, 2, NumberKind.BIG_DECIMAL),
                new BigDecimal("1.005"),
                "more than the 2 fraction digits");
        refuses(KeyFormats.dec(5, 2, NumberKind.BIG_DECIMAL), new BigDecimal("1000"), "dec(5,2)");
        refuses(KeyFormats.num(19, NumberKind.BIG_DECIMAL), new BigDecimal("1E+19"), "more than the 19 digits");
        refuses(KeyFormats.epoch(10), Instant.parse("1969-12-31T23:59:59Z"), "negative");
        refuses(KeyFormats.plain(NumberKind.DOUBLE), Double.NaN, "not a finite number");
        refuses(KeyFormats.plain(NumberKind.BIG_DECIMAL), new BigDecimal("1E+126"), "which DynamoDB cannot store");
        refuses(KeyFormats.plain(NumberKind.BIG_DECIMAL), new BigDecimal("1E-131"), "which DynamoDB cannot store");
    }

    @Test
    void yearsOfMoreThanFourDigitsAreRefused() {
        refuses(KeyFormats.iso(), Instant.parse("+10000-01-01T00:00:00Z"), "outside 0000 to 9999");
        refuses(KeyFormats.iso(), Instant.parse("-0001-12-31T23:59:59.999999999Z"), "outside 0000 to 9999");
        refuses(KeyFormats.localDate(), LocalDate.of(-1, 1, 1), "outside 0000 to 9999");
        refuses(KeyFormats.year(), Year.of(10_000), "outside 0000 to 9999");
        refuses(KeyFormats.bucket(BucketUnit.DAY), Instant.MAX, "outside 0000 to 9999");
    }

    @Test
    void messagesDoNotQuoteTheValue() {
        KeyValueException refused = assertThrows(
                KeyValueException.class, () -> KeyFormats.num(3, NumberKind.INT).text(987_654));
        assertFalse(refused.getMessage().contains("987654"), refused.getMessage());
    }

    @Test
    void textsOfOtherFormatsAreNotRead() {
        rejects(KeyFormats.num(3, NumberKind.INT), "12", "0012", "12a", "+12", "");
        rejects(KeyFormats.numSigned(2, NumberKind.INT), "2000", "000", "234");
        rejects(KeyFormats.num(5, NumberKind.SHORT), "99999");
        rejects(
                KeyFormats.iso(),
                "2026-11-21T06:26:28Z",
                "2026-13-21T06:26:28.000000000Z",
                "2026-02-30T06:26:28.000000000Z");
        rejects(KeyFormats.iso(0), "2026-11-21T24:00:00Z", "2026-11-21T23:59:60Z");
        rejects(KeyFormats.localDate(), "2026-02-30", "26-02-03", "2026-2-3");
        rejects(KeyFormats.uuid(), "1-1-1-1-1", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6");
        rejects(KeyFormats.bool(), "true", "2");
        rejects(KeyFormats.enumName(Kind.Status.values()), "open", "");
        rejects(KeyFormats.lower(), "Ada");
        rejects(KeyFormats.plain(NumberKind.INT), "007", "1.0", "x", "");
        rejects(KeyFormats.shard(12, KeyFormats.string()), "12", "1", "0x", "");
        rejects(KeyFormats.bucket(BucketUnit.HOUR), "2026-11-21T24", "2026-11-21");
        rejects(KeyFormats.desc(KeyFormats.bool()), "0");
    }

    @Test
    void aShardDoesNotSayItsValue() {
        KeyFormat<String> shard = KeyFormats.shard(10, KeyFormats.string());
        assertTrue(shard.accepts("9"));
        assertThrows(KeyValueException.class, () -> shard.parse("9"));
    }

    @Test
    void formatsThatCannotCombineAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> KeyFormats.desc(KeyFormats.string()));
        assertThrows(IllegalArgumentException.class, () -> KeyFormats.desc(KeyFormats.uuid()));
        assertThrows(IllegalArgumentException.class, () -> KeyFormats.desc(KeyFormats.desc(KeyFormats.iso())));
        assertThrows(IllegalArgumentException.class, () -> KeyFormats.desc(KeyFormats.shard(3, KeyFormats.iso())));
        assertThrows(IllegalArgumentException.class, () -> KeyFormats.num(39, NumberKind.INT));
        assertThrows(IllegalArgumentException.class, () -> KeyFormats.dec(3, 4, NumberKind.INT));
        assertThrows(IllegalArgumentException.class, () -> KeyFormats.iso(10));
        assertThrows(IllegalArgumentException.class, () -> KeyFormats.shard(0, KeyFormats.string()));
    }

    private static <T> void refuses(KeyFormat<T> format, T value, String why) {
        KeyValueException refused = assertThrows(KeyValueException.class, () -> format.text(value));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    private static void rejects(KeyFormat<?> format, String... texts) {
        for (String text : texts) {
            assertFalse(format.accepts(text), () -> format + " accepts " + text);
        }
    }
}
