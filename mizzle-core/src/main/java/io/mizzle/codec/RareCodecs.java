package io.mizzle.codec;

import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;

/**
 * The constants of {@link Codecs} that few entities have. An interface, since the JVM makes its constants when one of them is first used, not
 * when those of {@code Codecs} are: a fresh JVM loads no class of a codec that nobody needs.
 */
interface RareCodecs {

    /** N, 0 or 1. */
    Codec<Boolean> BOOLEAN_NUMBER = new BooleanNumberCodec();

    /** S, {@code true} or {@code false}. */
    Codec<Boolean> BOOLEAN_TEXT = ScalarText.BOOLEAN.form();

    /** S of one UTF-16 unit that is not a surrogate. */
    Codec<Character> CHARACTER = ScalarText.CHARACTER.form();

    /** S. */
    Codec<URI> URI = ScalarText.URI.form();

    /** S. */
    Codec<URL> URL = ScalarText.URL.form();

    /** S, the BCP 47 language tag. */
    Codec<Locale> LOCALE = ScalarText.LOCALE.form();

    /** S, the ISO 4217 code. */
    Codec<Currency> CURRENCY = ScalarText.CURRENCY.form();

    /** N, seconds since 1970; an instant with a fraction of a second is refused. */
    Codec<Instant> INSTANT_EPOCH_SECONDS = new EpochSecondsCodec(false);

    /** N, milliseconds since 1970; an instant with a fraction of a millisecond is refused. */
    Codec<Instant> INSTANT_EPOCH_MILLIS = new EpochMillisCodec();

    /** N, seconds since 1970, the fraction cut off: what time to live takes. */
    Codec<Instant> INSTANT_TTL = new EpochSecondsCodec(true);

    /** S, ISO-8601. */
    Codec<LocalDate> LOCAL_DATE = ScalarText.LOCAL_DATE.form();

    /** S, ISO-8601, as {@code LocalTime} prints. */
    Codec<LocalTime> LOCAL_TIME = ScalarText.LOCAL_TIME.form();

    /** S, ISO-8601, as {@code LocalDateTime} prints. */
    Codec<LocalDateTime> LOCAL_DATE_TIME = ScalarText.LOCAL_DATE_TIME.form();

    /** S, ISO-8601; the text order is not the time order when offsets differ. */
    Codec<OffsetTime> OFFSET_TIME = ScalarText.OFFSET_TIME.form();

    /** S, ISO-8601; the text order is not the time order when offsets differ. */
    Codec<OffsetDateTime> OFFSET_DATE_TIME = ScalarText.OFFSET_DATE_TIME.form();

    /** S, ISO-8601 with the zone in brackets; the text order is not the time order when offsets differ. */
    Codec<ZonedDateTime> ZONED_DATE_TIME = ScalarText.ZONED_DATE_TIME.form();

    /** S, ISO-8601, at least four digits. */
    Codec<Year> YEAR = ScalarText.YEAR.form();

    /** S, ISO-8601. */
    Codec<YearMonth> YEAR_MONTH = ScalarText.YEAR_MONTH.form();

    /** S, ISO-8601, {@code --12-03}. */
    Codec<MonthDay> MONTH_DAY = ScalarText.MONTH_DAY.form();

    /** S, ISO-8601, {@code PT1H30M}; its text order is not that of durations. Seconds as N, as the enhanced client writes them, are read. */
    Codec<Duration> DURATION = new DurationCodec();

    /** S, ISO-8601, {@code P1Y2M3D}. */
    Codec<Period> PERIOD = ScalarText.PERIOD.form();

    /** S, the id. */
    Codec<ZoneId> ZONE_ID = ScalarText.ZONE_ID.form();

    /** S, the id. */
    Codec<ZoneOffset> ZONE_OFFSET = ScalarText.ZONE_OFFSET.form();
}
