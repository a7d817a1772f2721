package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codecs of every type mizzle knows, named by generated code. What each stores is a promise: docs/types.md has
 * the table.
 *
 * <p>Every constant is of a final class and every codec immutable and thread-safe, so calls through the constants
 * are inlined.
 */
public final class Codecs {

    /** S; may be empty except in keys. Lone surrogates, which UTF-8 has no form for, are refused. */
    public static final Codec<String> STRING = new StringCodec();

    /** BOOL. */
    public static final Codec<Boolean> BOOLEAN = new BooleanCodec();

    /** N, 0 or 1. */
    public static final Codec<Boolean> BOOLEAN_NUMBER = new BooleanNumberCodec();

    /** S, {@code true} or {@code false}. */
    public static final Codec<Boolean> BOOLEAN_TEXT = TextCodec.of(MapKeys.BOOLEAN);

    /** N. */
    public static final Codec<Byte> BYTE = new ByteCodec();

    /** N. */
    public static final Codec<Short> SHORT = new ShortCodec();

    /** N. */
    public static final Codec<Integer> INTEGER = new IntegerCodec();

    /** N. */
    public static final Codec<Long> LONG = new LongCodec();

    /** N in the shortest decimal form that reads as the same float; NaN and infinities are refused, -0.0 becomes 0.0. */
    public static final Codec<Float> FLOAT = new FloatCodec();

    /** N in the decimal form {@code Double.toString} gives; NaN, infinities and magnitudes outside N are refused, -0.0 becomes 0.0. */
    public static final Codec<Double> DOUBLE = new DoubleCodec();

    /**
     * N, exactly, up to 38 significant digits and between 1E-130 and 9.99…E+125. DynamoDB keeps the number, not its
     * scale: 1.50 comes
     * back as 1.5, which {@code compareTo} finds equal and {@code equals} does not.
     */
    public static final Codec<BigDecimal> BIG_DECIMAL = new BigDecimalCodec();

    /** N, up to 38 significant digits. */
    public static final Codec<BigInteger> BIG_INTEGER = new BigIntegerCodec();

    /** S of one UTF-16 unit that is not a surrogate. */
    public static final Codec<Character> CHARACTER = TextCodec.of(MapKeys.CHARACTER);

    /** B; copied both ways. */
    public static final Codec<byte[]> BYTES = new BytesCodec();

    /** B, from position to limit, which do not move; read as a read-only buffer. */
    public static final Codec<ByteBuffer> BYTE_BUFFER = new ByteBufferCodec();

    /** B. */
    public static final Codec<SdkBytes> SDK_BYTES = new SdkBytesCodec();

    /** Whatever value, as it is. */
    public static final Codec<AttributeValue> ATTRIBUTE_VALUE = new AttributeValueCodec();

    /** S, 36 characters in lower case: DynamoDB orders them as text. */
    public static final Codec<java.util.UUID> UUID = TextCodec.of(MapKeys.UUID);

    /** S. */
    public static final Codec<URI> URI = TextCodec.of(MapKeys.URI);

    /** S. */
    public static final Codec<URL> URL = TextCodec.of(MapKeys.URL);

    /** S, the BCP 47 language tag. */
    public static final Codec<Locale> LOCALE = TextCodec.of(MapKeys.LOCALE);

    /** S, the ISO 4217 code. */
    public static final Codec<Currency> CURRENCY = TextCodec.of(MapKeys.CURRENCY);

    /** S, ISO-8601 in UTC with nine fraction digits, so that text order is time order; any ISO-8601 instant is read. */
    public static final Codec<Instant> INSTANT = TextCodec.of(MapKeys.INSTANT);

    /** N, seconds since 1970; an instant with a fraction of a second is refused. */
    public static final Codec<Instant> INSTANT_EPOCH_SECONDS = new EpochSecondsCodec(false);

    /** N, milliseconds since 1970; an instant with a fraction of a millisecond is refused. */
    public static final Codec<Instant> INSTANT_EPOCH_MILLIS = new EpochMillisCodec();

    /** N, seconds since 1970, the fraction cut off: what time to live takes. */
    public static final Codec<Instant> INSTANT_TTL = new EpochSecondsCodec(true);

    /** S, ISO-8601. */
    public static final Codec<LocalDate> LOCAL_DATE = TextCodec.of(MapKeys.LOCAL_DATE);

    /** S, ISO-8601, as {@code LocalTime} prints. */
    public static final Codec<LocalTime> LOCAL_TIME = TextCodec.of(MapKeys.LOCAL_TIME);

    /** S, ISO-8601, as {@code LocalDateTime} prints. */
    public static final Codec<LocalDateTime> LOCAL_DATE_TIME = TextCodec.of(MapKeys.LOCAL_DATE_TIME);

    /** S, ISO-8601; the text order is not the time order when offsets differ. */
    public static final Codec<OffsetTime> OFFSET_TIME = TextCodec.of(MapKeys.OFFSET_TIME);

    /** S, ISO-8601; the text order is not the time order when offsets differ. */
    public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = TextCodec.of(MapKeys.OFFSET_DATE_TIME);

    /** S, ISO-8601 with the zone in brackets; the text order is not the time order when offsets differ. */
    public static final Codec<ZonedDateTime> ZONED_DATE_TIME = TextCodec.of(MapKeys.ZONED_DATE_TIME);

    /** S, ISO-8601, at least four digits. */
    public static final Codec<Year> YEAR = TextCodec.of(MapKeys.YEAR);

    /** S, ISO-8601. */
    public static final Codec<YearMonth> YEAR_MONTH = TextCodec.of(MapKeys.YEAR_MONTH);

    /** S, ISO-8601, {@code --12-03}. */
    public static final Codec<MonthDay> MONTH_DAY = TextCodec.of(MapKeys.MONTH_DAY);

    /** S, ISO-8601, {@code PT1H30M}; its text order is not that of durations. Seconds as N, as the enhanced client writes them, are read. */
    public static final Codec<Duration> DURATION = new DurationCodec();

    /** S, ISO-8601, {@code P1Y2M3D}. */
    public static final Codec<Period> PERIOD = TextCodec.of(MapKeys.PERIOD);

    /** S, the id. */
    public static final Codec<ZoneId> ZONE_ID = TextCodec.of(MapKeys.ZONE_ID);

    /** S, the id. */
    public static final Codec<ZoneOffset> ZONE_OFFSET = TextCodec.of(MapKeys.ZONE_OFFSET);

    private Codecs() {}

    /**
     * Enum constants as S, by name.
     *
     * @param type the enum
     * @param values all its constants
     * @return the codec
     */
    public static <E extends Enum<E>> Codec<E> enumName(Class<E> type, E[] values) {
        return enumValue(type, values, Enum::name);
    }

    /**
     * Enum constants as S, by a text of theirs.
     *
     * @param type the enum
     * @param values all its constants
     * @param value the text; distinct for distinct constants
     * @return the codec
     * @throws io.mizzle.exception.ModelException if two constants have the same text
     */
    public static <E extends Enum<E>> Codec<E> enumValue(Class<E> type, E[] values, Function<E, String> value) {
        return new TextCodec<>(EnumTexts.of(type, values, value).form());
    }

    /**
     * Enum constants as N, by ordinal: a constant inserted before others changes what is stored for them.
     *
     * @param type the enum
     * @param values all its constants
     * @return the codec
     */
    public static <E extends Enum<E>> Codec<E> enumOrdinal(Class<E> type, E[] values) {
        return enumNumber(type, values, Enum::ordinal);
    }

    /**
     * Enum constants as N, by a number of theirs.
     *
     * @param type the enum
     * @param values all its constants
     * @param number the number; distinct for distinct constants
     * @return the codec
     * @throws io.mizzle.exception.ModelException if two constants have the same number
     */
    public static <E extends Enum<E>> Codec<E> enumNumber(Class<E> type, E[] values, ToLongFunction<E> number) {
        return EnumNumberCodec.of(type, values, number);
    }

    /**
     * Null as NULL, for elements and map values whose type is {@code @Nullable}. The only codec that takes and
     * gives null.
     *
     * @param codec for the values that are not null
     * @return the codec
     */
    public static <T> Codec<T> nullable(Codec<T> codec) {
        return new NullableCodec<>(codec);
    }

    /**
     * {@code Optional} inside collections, the empty one as NULL. A component of type {@code Optional} is absent
     * instead.
     *
     * @param codec for the value that is present
     * @return the codec
     */
    public static <T> Codec<Optional<T>> optional(Codec<T> codec) {
        return new OptionalCodec<>(codec);
    }

    /**
     * A list as L. The lists read are unmodifiable.
     *
     * @param element for each element
     * @return the codec
     */
    public static <T> Codec<List<T>> list(Codec<T> element) {
        return new ListCodec<>(element);
    }

    /**
     * A set: SS, NS or BS where the elements are scalars stored as S, N or B, and L otherwise. The sets read are
     * unmodifiable and in the order of
     * the source. DynamoDB has no empty SS, NS or BS: writing one is refused, so an attribute is left out instead.
     *
     * @param element for each element
     * @return the codec
     */
    public static <T> Codec<Set<T>> set(Codec<T> element) {
        return NativeSetCodec.fits(element) ? new NativeSetCodec<>(element) : new ListSetCodec<>(element);
    }

    /**
     * A map as M. The maps read are unmodifiable.
     *
     * @param keys the names of the entries
     * @param value for each value
     * @return the codec
     */
    public static <K, V> Codec<Map<K, V>> map(MapKeyCodec<K> keys, Codec<V> value) {
        return new MapCodec<>(keys, value);
    }

    /**
     * The user's own form.
     *
     * @param converter one instance for all threads
     * @return the codec; what the converter throws becomes an exception that names the attribute
     */
    public static <T> Codec<T> converted(AttributeConverter<T> converter) {
        return new ConvertedCodec<>(converter);
    }

    /**
     * A document whose codec may not exist yet: documents that contain each other meet while their classes are
     * initialised.
     *
     * @param codec asked at every use, so it answers from a constant
     * @return the codec
     */
    public static <T> Codec<T> document(Supplier<? extends Codec<T>> codec) {
        return new DeferredCodec<>(codec);
    }
}
