package io.mizzle.codec;

import static io.mizzle.codec.Stored.assertInvalid;
import static io.mizzle.codec.Stored.assertStored;
import static io.mizzle.codec.Stored.assertUnreadable;
import static io.mizzle.codec.Stored.decode;
import static io.mizzle.codec.Stored.encode;
import static io.mizzle.codec.Stored.n;
import static io.mizzle.codec.Stored.s;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TimeCodecsTest {

    @Test
    void instantsHaveNineFractionDigits() {
        assertStored(Codecs.INSTANT, Instant.parse("2026-11-21T06:26:28.12Z"), s("2026-11-21T06:26:28.120000000Z"));
        assertStored(Codecs.INSTANT, Instant.EPOCH, s("1970-01-01T00:00:00.000000000Z"));
        assertStored(Codecs.INSTANT, Instant.parse("0000-01-01T00:00:00Z"), s("0000-01-01T00:00:00.000000000Z"));
        assertStored(
                Codecs.INSTANT, Instant.parse("9999-12-31T23:59:59.999999999Z"), s("9999-12-31T23:59:59.999999999Z"));
    }

    @Test
    void instantsBeyondFourDigitYearsKeepTheirSign() {
        assertStored(Codecs.INSTANT, Instant.parse("-0001-12-31T23:59:59Z"), s("-0001-12-31T23:59:59.000000000Z"));
        assertStored(Codecs.INSTANT, Instant.parse("+10000-01-01T00:00:00Z"), s("+10000-01-01T00:00:00.000000000Z"));
        assertStored(Codecs.INSTANT, Instant.MAX, s("+1000000000-12-31T23:59:59.999999999Z"));
        assertStored(Codecs.INSTANT, Instant.MIN, s("-1000000000-01-01T00:00:00.000000000Z"));
    }

    @Test
    void anyIsoInstantIsRead() {
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");
        assertEquals(noon, decode(Codecs.INSTANT, s("2026-11-21T12:00:00Z")));
        assertEquals(noon, decode(Codecs.INSTANT, s("2026-11-21T12:00:00.000Z")));
        assertEquals(noon, decode(Codecs.INSTANT, s("2026-11-21T13:00:00+01:00")));
        assertEquals(noon, decode(Codecs.INSTANT, s("2026-11-21T12:00Z")));
        assertEquals(noon, decode(Codecs.INSTANT, s("2026-11-21t12:00:00z")));
        assertEquals(noon.plusMillis(120), decode(Codecs.INSTANT, s("2026-11-21T12:00:00.12Z")));
        assertEquals(Instant.parse("2026-11-22T00:00:00Z"), decode(Codecs.INSTANT, s("2026-11-21T24:00:00Z")));
    }

    @Test
    void aTextThatIsNoInstantIsRefused() {
        for (String text : new String[] {
            "",
            "yesterday",
            "2026-11-21",
            "2026-11-21T06:26:28",
            "2026-13-21T06:26:28Z",
            "2026-02-30T06:26:28Z",
            "2026-11-21T06:26:61Z",
            "2026-11-21T06:26:2xZ",
            "2026-11-21T06:26:28.1x0Z",
            "2026-11-21T06:26:28.1234567890Z"
        }) {
            assertUnreadable(Codecs.INSTANT, s(text), "a", "an ISO-8601 instant");
        }
        assertUnreadable(Codecs.INSTANT, n("1"), "a", "expected S, found N");
    }

    @Test
    void ownInstantTextAgreesWithTheFormatterOfTheJdk() {
        DateTimeFormatter formatter =
                new DateTimeFormatterBuilder().appendInstant(9).toFormatter();
        Random random = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            long second = random.nextLong() % 400_000_000_000L;
            Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
            String text = InstantText.print(instant);
            assertEquals(formatter.format(instant), text);
            assertEquals(instant, InstantText.parse(text));
            assertEquals(instant, InstantText.parse(instant.toString()));
        }
    }

    @Test
    void everyDayOfTenThousandYearsIsRead() {
        for (LocalDate day = LocalDate.of(0, 1, 1); day.getYear() < 10_000; day = day.plusDays(1)) {
            Instant midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            assertEquals(midnight, InstantText.parse(InstantText.print(midnight)));
        }
    }

    @Test
    void epochFormsRefuseWhatTheyCannotKeep() {
        Instant second = Instant.parse("2026-11-21T06:26:28Z");
        assertStored(Codecs.INSTANT_EPOCH_SECONDS, second, n("1795242388"));
        assertStored(Codecs.INSTANT_EPOCH_SECONDS, Instant.ofEpochSecond(-1), n("-1"));
        assertStored(Codecs.INSTANT_EPOCH_MILLIS, second.plusMillis(7), n("1795242388007"));
        assertInvalid(
                Codecs.INSTANT_EPOCH_SECONDS,
                second.plusMillis(1),
                "a",
                "a fraction of a second",
                "Truncate it to seconds");
        assertInvalid(
                Codecs.INSTANT_EPOCH_MILLIS, second.plusNanos(1), "a", "a fraction of a millisecond", "Truncate it");
        assertInvalid(
                Codecs.INSTANT_EPOCH_MILLIS, Instant.MAX.minusNanos(999_999_999), "a", "64 bits", "Store it as ISO");
        assertUnreadable(Codecs.INSTANT_EPOCH_SECONDS, n("1E+18"), "a", "in the range of Instant");
    }

    @Test
    void timeToLiveCutsTheFractionOff() {
        Instant instant = Instant.parse("2026-11-21T06:26:28.999Z");

        assertEquals(n("1795242388"), encode(Codecs.INSTANT_TTL, instant));
        assertEquals(Instant.parse("2026-11-21T06:26:28Z"), decode(Codecs.INSTANT_TTL, n("1795242388")));
    }

    @Test
    void localTimesAreIso() {
        assertStored(Codecs.LOCAL_DATE, LocalDate.of(2026, 11, 21), s("2026-11-21"));
        assertStored(Codecs.LOCAL_DATE, LocalDate.of(12026, 1, 2), s("+12026-01-02"));
        assertStored(Codecs.LOCAL_TIME, LocalTime.of(6, 26), s("06:26"));
        assertStored(Codecs.LOCAL_TIME, LocalTime.of(6, 26, 28, 120_000_000), s("06:26:28.120"));
        assertStored(Codecs.LOCAL_DATE_TIME, LocalDateTime.of(2026, 11, 21, 6, 26), s("2026-11-21T06:26"));
    }

    @Test
    void timesWithOffsetsAndZonesAreIso() {
        LocalDateTime local = LocalDateTime.of(2026, 10, 25, 2, 30);
        ZoneOffset plusOne = ZoneOffset.ofHours(1);
        ZoneId rome = ZoneId.of("Europe/Rome");
        assertStored(Codecs.OFFSET_TIME, local.toLocalTime().atOffset(plusOne), s("02:30+01:00"));
        assertStored(Codecs.OFFSET_DATE_TIME, local.atOffset(plusOne), s("2026-10-25T02:30+01:00"));
        assertStored(
                Codecs.ZONED_DATE_TIME,
                ZonedDateTime.ofStrict(local, plusOne, rome),
                s("2026-10-25T02:30+01:00[Europe/Rome]"));
        assertStored(
                Codecs.ZONED_DATE_TIME,
                ZonedDateTime.ofStrict(local, ZoneOffset.ofHours(2), rome),
                s("2026-10-25T02:30+02:00[Europe/Rome]"));
        assertStored(Codecs.ZONE_ID, rome, s("Europe/Rome"));
        assertStored(Codecs.ZONE_OFFSET, plusOne, s("+01:00"));
    }

    @Test
    void everyZoneSurvivesInAZonedDateTime() {
        Instant instant = Instant.parse("2026-11-21T06:26:28.5Z");
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZonedDateTime zoned = instant.atZone(ZoneId.of(id));
            assertStored(Codecs.ZONED_DATE_TIME, zoned, s(zoned.toString()));
        }
    }

    @Test
    void yearsHaveAtLeastFourDigits() {
        assertStored(Codecs.YEAR, Year.of(2026), s("2026"));
        assertStored(Codecs.YEAR, Year.of(5), s("0005"));
        assertStored(Codecs.YEAR, Year.of(-5), s("-0005"));
        assertStored(Codecs.YEAR, Year.of(12345), s("+12345"));
        assertStored(Codecs.YEAR_MONTH, YearMonth.of(2026, 2), s("2026-02"));
        assertStored(Codecs.YEAR_MONTH, YearMonth.of(12345, 2), s("+12345-02"));
        assertStored(Codecs.MONTH_DAY, MonthDay.of(2, 29), s("--02-29"));
    }

    @Test
    void amountsOfTimeAreIso() {
        assertStored(Codecs.DURATION, Duration.ofMinutes(90), s("PT1H30M"));
        assertStored(Codecs.DURATION, Duration.ofMillis(-1500), s("PT-1.5S"));
        assertStored(Codecs.PERIOD, Period.of(1, -2, 3), s("P1Y-2M3D"));
    }

    @Test
    void durationsInSecondsAsTheEnhancedClientWritesThemAreRead() {
        assertEquals(Duration.ofMillis(90_500), decode(Codecs.DURATION, n("90.5")));
        assertEquals(Duration.ofSeconds(-2), decode(Codecs.DURATION, n("-2")));
        assertUnreadable(Codecs.DURATION, n("-2.5"), "a", "an ISO-8601 duration, or seconds");
    }
}
