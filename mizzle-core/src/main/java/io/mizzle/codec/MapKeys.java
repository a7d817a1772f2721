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
    public static final MapKeyCodec<String> STRING = ScalarText.STRING.keys();

    /** {@code true} and {@code false}. */
    public static final MapKeyCodec<Boolean> BOOLEAN = ScalarText.BOOLEAN.keys();

    /** Decimal digits. */
    public static final MapKeyCodec<Byte> BYTE = ScalarText.BYTE.keys();

    /** Decimal digits. */
    public static final MapKeyCodec<Short> SHORT = ScalarText.SHORT.keys();

    /** Decimal digits. */
    public static final MapKeyCodec<Integer> INTEGER = ScalarText.INTEGER.keys();

    /** Decimal digits. */
    public static final MapKeyCodec<Long> LONG = ScalarText.LONG.keys();

    /** Decimal digits. */
    public static final MapKeyCodec<BigInteger> BIG_INTEGER = ScalarText.BIG_INTEGER.keys();

    /** As {@code BigDecimal} prints: the scale survives, since names of an M are texts, not numbers. */
    public static final MapKeyCodec<BigDecimal> BIG_DECIMAL = ScalarText.BIG_DECIMAL.keys();

    /** One character of the Basic Multilingual Plane. */
    public static final MapKeyCodec<Character> CHARACTER = ScalarText.CHARACTER.keys();

    /** 36 characters, lower case. */
    public static final MapKeyCodec<java.util.UUID> UUID = new TextKeys<>(new UuidForm());

    /** As it prints. */
    public static final MapKeyCodec<URI> URI = ScalarText.URI.keys();

    /** As it prints. A map of {@code URL} keys resolves host names to compare them: prefer {@code URI}. */
    public static final MapKeyCodec<URL> URL = ScalarText.URL.keys();

    /** The BCP 47 language tag. */
    public static final MapKeyCodec<Locale> LOCALE = ScalarText.LOCALE.keys();

    /** The ISO 4217 code. */
    public static final MapKeyCodec<Currency> CURRENCY = ScalarText.CURRENCY.keys();

    /** ISO-8601 in UTC with nine fraction digits. */
    public static final MapKeyCodec<Instant> INSTANT = new TextKeys<>(new InstantForm());

    /** ISO-8601. */
    public static final MapKeyCodec<LocalDate> LOCAL_DATE = ScalarText.LOCAL_DATE.keys();

    /** ISO-8601. */
    public static final MapKeyCodec<LocalTime> LOCAL_TIME = ScalarText.LOCAL_TIME.keys();

    /** ISO-8601. */
    public static final MapKeyCodec<LocalDateTime> LOCAL_DATE_TIME = ScalarText.LOCAL_DATE_TIME.keys();

    /** ISO-8601. */
    public static final MapKeyCodec<OffsetTime> OFFSET_TIME = ScalarText.OFFSET_TIME.keys();

    /** ISO-8601. */
    public static final MapKeyCodec<OffsetDateTime> OFFSET_DATE_TIME = ScalarText.OFFSET_DATE_TIME.keys();

    /** ISO-8601 with the zone in brackets. */
    public static final MapKeyCodec<ZonedDateTime> ZONED_DATE_TIME = ScalarText.ZONED_DATE_TIME.keys();

    /** ISO-8601, at least four digits. */
    public static final MapKeyCodec<Year> YEAR = ScalarText.YEAR.keys();

    /** ISO-8601. */
    public static final MapKeyCodec<YearMonth> YEAR_MONTH = ScalarText.YEAR_MONTH.keys();

    /** ISO-8601, {@code --12-03}. */
    public static final MapKeyCodec<MonthDay> MONTH_DAY = ScalarText.MONTH_DAY.keys();

    /** ISO-8601, {@code PT1H30M}. */
    public static final MapKeyCodec<Duration> DURATION = ScalarText.DURATION.keys();

    /** ISO-8601, {@code P1Y2M3D}. */
    public static final MapKeyCodec<Period> PERIOD = ScalarText.PERIOD.keys();

    /** The id, {@code Europe/Rome}. */
    public static final MapKeyCodec<ZoneId> ZONE_ID = ScalarText.ZONE_ID.keys();

    /** The id, {@code +01:00}. */
    public static final MapKeyCodec<ZoneOffset> ZONE_OFFSET = ScalarText.ZONE_OFFSET.keys();

    private MapKeys() {}

    /**
     * Enum constants by name.
     *
     * @param type the enum
     * @param values all its constants
     * @return the keys
     */
    public static <E extends Enum<E>> MapKeyCodec<E> enumName(Class<E> type, E[] values) {
        return new TextKeys<>(EnumTexts.names(values));
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
        return new TextKeys<>(EnumTexts.of(type, values, value));
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
