package io.mizzle.migration.internal;

import io.mizzle.codec.Codec;
import io.mizzle.codec.Codecs;
import io.mizzle.codec.MapKeyCodec;
import io.mizzle.codec.MapKeys;
import io.mizzle.key.KeyFormat;
import io.mizzle.key.KeyFormats;
import io.mizzle.key.NumberKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Java type that keys can be made of: how it is stored, and how it is written into keys unless the template says otherwise. The same as
 * generated code has, found by the type's name, since no class of the application is loaded.
 *
 * @param codec how it is stored
 * @param format its text in keys
 * @param number which number, or null
 */
record ScalarType<T>(
        Codec<T> codec, KeyFormat<T> format, @Nullable NumberKind<T> number) {

    private static final Map<String, ScalarType<?>> BY_NAME = all();

    /**
     * A type.
     *
     * @param java as the descriptor names it
     * @param form the stored form where it is not the usual one, or null
     */
    static Optional<ScalarType<?>> of(String java, @Nullable String form) {
        return Optional.ofNullable(BY_NAME.get(form == null ? java : java + " " + form));
    }

    private static Map<String, ScalarType<?>> all() {
        Map<String, ScalarType<?>> all = new HashMap<>();
        numbers(all);
        times(all);
        all.put("java.lang.String", text(Codecs.STRING, KeyFormats.string()));
        all.put("java.lang.Boolean", text(Codecs.BOOLEAN, KeyFormats.bool()));
        all.put("java.lang.Boolean NUMBER", text(Codecs.BOOLEAN_NUMBER, KeyFormats.bool()));
        all.put("java.lang.Boolean TEXT", text(Codecs.BOOLEAN_TEXT, KeyFormats.bool()));
        all.put("java.lang.Character", text(Codecs.CHARACTER, MapKeys.CHARACTER));
        all.put("java.util.UUID", text(Codecs.UUID, KeyFormats.uuid()));
        all.put("java.net.URI", text(Codecs.URI, MapKeys.URI));
        all.put("java.net.URL", text(Codecs.URL, MapKeys.URL));
        all.put("java.util.Locale", text(Codecs.LOCALE, MapKeys.LOCALE));
        all.put("java.util.Currency", text(Codecs.CURRENCY, MapKeys.CURRENCY));
        return all;
    }

    private static void numbers(Map<String, ScalarType<?>> all) {
        all.put("java.lang.Byte", number(Codecs.BYTE, NumberKind.BYTE));
        all.put("java.lang.Short", number(Codecs.SHORT, NumberKind.SHORT));
        all.put("java.lang.Integer", number(Codecs.INTEGER, NumberKind.INT));
        all.put("java.lang.Long", number(Codecs.LONG, NumberKind.LONG));
        all.put("java.lang.Long TIME_TO_LIVE", number(Codecs.LONG, NumberKind.LONG));
        all.put("java.lang.Float", number(Codecs.FLOAT, NumberKind.FLOAT));
        all.put("java.lang.Double", number(Codecs.DOUBLE, NumberKind.DOUBLE));
        all.put("java.math.BigInteger", number(Codecs.BIG_INTEGER, NumberKind.BIG_INTEGER));
        all.put("java.math.BigDecimal", number(Codecs.BIG_DECIMAL, NumberKind.BIG_DECIMAL));
    }

    private static void times(Map<String, ScalarType<?>> all) {
        all.put("java.time.Instant", text(Codecs.INSTANT, KeyFormats.iso()));
        all.put("java.time.Instant EPOCH_SECONDS", text(Codecs.INSTANT_EPOCH_SECONDS, KeyFormats.iso()));
        all.put("java.time.Instant EPOCH_MILLIS", text(Codecs.INSTANT_EPOCH_MILLIS, KeyFormats.iso()));
        all.put("java.time.Instant TIME_TO_LIVE", text(Codecs.INSTANT_TTL, KeyFormats.iso()));
        all.put("java.time.LocalDate", text(Codecs.LOCAL_DATE, KeyFormats.localDate()));
        all.put("java.time.LocalTime", text(Codecs.LOCAL_TIME, KeyFormats.localTime()));
        all.put("java.time.LocalDateTime", text(Codecs.LOCAL_DATE_TIME, KeyFormats.localDateTime()));
        all.put("java.time.Year", text(Codecs.YEAR, KeyFormats.year()));
        all.put("java.time.YearMonth", text(Codecs.YEAR_MONTH, KeyFormats.yearMonth()));
        all.put("java.time.MonthDay", text(Codecs.MONTH_DAY, KeyFormats.monthDay()));
        all.put("java.time.OffsetTime", text(Codecs.OFFSET_TIME, MapKeys.OFFSET_TIME));
        all.put("java.time.OffsetDateTime", text(Codecs.OFFSET_DATE_TIME, MapKeys.OFFSET_DATE_TIME));
        all.put("java.time.ZonedDateTime", text(Codecs.ZONED_DATE_TIME, MapKeys.ZONED_DATE_TIME));
        all.put("java.time.Duration", text(Codecs.DURATION, MapKeys.DURATION));
        all.put("java.time.Period", text(Codecs.PERIOD, MapKeys.PERIOD));
        all.put("java.time.ZoneId", text(Codecs.ZONE_ID, MapKeys.ZONE_ID));
        all.put("java.time.ZoneOffset", text(Codecs.ZONE_OFFSET, MapKeys.ZONE_OFFSET));
    }

    private static <T> ScalarType<T> number(Codec<T> codec, NumberKind<T> kind) {
        return new ScalarType<>(codec, KeyFormats.plain(kind), kind);
    }

    private static <T> ScalarType<T> text(Codec<T> codec, KeyFormat<T> format) {
        return new ScalarType<>(codec, format, null);
    }

    private static <T> ScalarType<T> text(Codec<T> codec, MapKeyCodec<T> form) {
        return text(codec, KeyFormats.text(form::text, form::parse));
    }
}
