package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.function.Function;

/**
 * The keys a {@code Map} may have, as the names of an M: every scalar with a text form. Numbers are plain decimal
 * text, everything else is what
 * the codec of the same name in {@link Codecs} stores as an S. All are immutable and thread-safe.
 */
public final class MapKeys {

    /** Texts, as they are. */
    public static final MapKeyCodec<String> STRING = new TextForm<>("a text", text -> text, text -> text);

    /** {@code true} and {@code false}. */
    public static final MapKeyCodec<Boolean> BOOLEAN =
            new TextForm<>("true or false", String::valueOf, TextForms::parseBoolean);

    /** Decimal digits. */
    public static final MapKeyCodec<Byte> BYTE =
            new TextForm<>("a whole number in the range of byte", String::valueOf, Byte::valueOf);

    /** Decimal digits. */
    public static final MapKeyCodec<Short> SHORT =
            new TextForm<>("a whole number in the range of short", String::valueOf, Short::valueOf);

    /** Decimal digits. */
    public static final MapKeyCodec<Integer> INTEGER =
            new TextForm<>("a whole number in the range of int", String::valueOf, Integer::valueOf);

    /** Decimal digits. */
    public static final MapKeyCodec<Long> LONG =
            new TextForm<>("a whole number in the range of long", String::valueOf, Long::valueOf);

    /** Decimal digits. */
    public static final MapKeyCodec<BigInteger> BIG_INTEGER =
            new TextForm<>("a whole number", BigInteger::toString, BigInteger::new);

    /** As {@code BigDecimal} prints: the scale survives, since names of an M are texts, not numbers. */
    public static final MapKeyCodec<BigDecimal> BIG_DECIMAL =
            new TextForm<>("a decimal number", BigDecimal::toString, BigDecimal::new);

    /** One character of the Basic Multilingual Plane. */
    public static final MapKeyCodec<Character> CHARACTER =
            new TextForm<>("one character", String::valueOf, TextForms::parseCharacter);

    /** 36 characters, lower case. */
    public static final MapKeyCodec<java.util.UUID> UUID =
            new TextForm<>("a UUID", java.util.UUID::toString, TextForms::parseUuid);

    /** As it prints. */
    public static final MapKeyCodec<URI> URI = new TextForm<>("a URI", java.net.URI::toString, TextForms::parseUri);

    /** As it prints. A map of {@code URL} keys resolves host names to compare them: prefer {@code URI}. */
    public static final MapKeyCodec<URL> URL = new TextForm<>("a URL", java.net.URL::toString, TextForms::parseUrl);

    /** The BCP 47 language tag. */
    public static final MapKeyCodec<Locale> LOCALE =
            new TextForm<>("a BCP 47 language tag", TextForms::printLocale, TextForms::parseLocale);

    /** The ISO 4217 code. */
    public static final MapKeyCodec<Currency> CURRENCY =
            new TextForm<>("an ISO 4217 currency code", Currency::getCurrencyCode, Currency::getInstance);

    /** ISO-8601 in UTC with nine fraction digits. */
    public static final MapKeyCodec<Instant> INSTANT =
            new TextForm<>("an ISO-8601 instant", InstantText::print, InstantText::parse);

    /** ISO-8601. */
    public static final MapKeyCodec<LocalDate> LOCAL_DATE =
            new TextForm<>("an ISO-8601 date", LocalDate::toString, LocalDate::parse);

    /** ISO-8601. */
    public static final MapKeyCodec<LocalTime> LOCAL_TIME =
            new TextForm<>("an ISO-8601 time", LocalTime::toString, LocalTime::parse);

    /** ISO-8601. */
    public static final MapKeyCodec<LocalDateTime> LOCAL_DATE_TIME =
            new TextForm<>("an ISO-8601 date and time", LocalDateTime::toString, LocalDateTime::parse);

    /** ISO-8601. */
    public static final MapKeyCodec<OffsetTime> OFFSET_TIME =
            new TextForm<>("an ISO-8601 time with offset", OffsetTime::toString, OffsetTime::parse);

    /** ISO-8601. */
    public static final MapKeyCodec<OffsetDateTime> OFFSET_DATE_TIME =
            new TextForm<>("an ISO-8601 date and time with offset", OffsetDateTime::toString, OffsetDateTime::parse);

    /** ISO-8601 with the zone in brackets. */
    public static final MapKeyCodec<ZonedDateTime> ZONED_DATE_TIME =
            new TextForm<>("an ISO-8601 date and time with zone", ZonedDateTime::toString, ZonedDateTime::parse);

    /** ISO-8601, at least four digits. */
    public static final MapKeyCodec<Year> YEAR = new TextForm<>("an ISO-8601 year", TextForms::printYear, Year::parse);

    /** ISO-8601. */
    public static final MapKeyCodec<YearMonth> YEAR_MONTH =
            new TextForm<>("an ISO-8601 year and month", TextForms::printYearMonth, YearMonth::parse);

    /** ISO-8601, {@code --12-03}. */
    public static final MapKeyCodec<MonthDay> MONTH_DAY =
            new TextForm<>("an ISO-8601 month and day", MonthDay::toString, MonthDay::parse);

    /** ISO-8601, {@code PT1H30M}. */
    public static final MapKeyCodec<Duration> DURATION =
            new TextForm<>("an ISO-8601 duration", Duration::toString, Duration::parse);

    /** ISO-8601, {@code P1Y2M3D}. */
    public static final MapKeyCodec<Period> PERIOD =
            new TextForm<>("an ISO-8601 period", Period::toString, Period::parse);

    /** The id, {@code Europe/Rome}. */
    public static final MapKeyCodec<ZoneId> ZONE_ID = new TextForm<>("a time zone id", ZoneId::getId, ZoneId::of);

    /** The id, {@code +01:00}. */
    public static final MapKeyCodec<ZoneOffset> ZONE_OFFSET =
            new TextForm<>("a time zone offset", ZoneOffset::getId, ZoneOffset::of);

    private MapKeys() {}

    /**
     * Enum constants by name.
     *
     * @param type the enum
     * @param values all its constants
     * @return the keys
     */
    public static <E extends Enum<E>> MapKeyCodec<E> enumName(Class<E> type, E[] values) {
        return enumValue(type, values, Enum::name);
    }

    /**
     * Enum constants by a text of theirs.
     *
     * @param type the enum
     * @param values all its constants
     * @param value the text; distinct for distinct constants
     * @return the keys
     * @throws io.mizzle.exception.ModelException if two constants have the same text
     */
    public static <E extends Enum<E>> MapKeyCodec<E> enumValue(Class<E> type, E[] values, Function<E, String> value) {
        return EnumTexts.of(type, values, value).form();
    }

    /**
     * The user's own form.
     *
     * @param converter writes S or N, whose text becomes the name
     * @return the keys
     * @throws io.mizzle.exception.ModelException if the converter's type is neither S nor N
     */
    public static <K> MapKeyCodec<K> converted(AttributeConverter<K> converter) {
        return ConvertedKeys.of(converter);
    }
}
