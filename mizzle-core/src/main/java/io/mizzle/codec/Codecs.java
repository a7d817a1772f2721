package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
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
 * are inlined. Here are those that most entities have; an entity that has none of the others does not pay for them.
 */
public final class Codecs implements RareCodecs {

    /** S; may be empty except in keys. Lone surrogates, which UTF-8 has no form for, are refused. */
    public static final Codec<String> STRING = new PlainCodec<>(String.class);

    /** BOOL. */
    public static final Codec<Boolean> BOOLEAN = new PlainCodec<>(Boolean.class);

    /** N. */
    public static final Codec<Byte> BYTE = new PlainCodec<>(Byte.class);

    /** N. */
    public static final Codec<Short> SHORT = new PlainCodec<>(Short.class);

    /** N. */
    public static final Codec<Integer> INTEGER = new PlainCodec<>(Integer.class);

    /** N. */
    public static final Codec<Long> LONG = new PlainCodec<>(Long.class);

    /** N in the shortest decimal form that reads as the same float; NaN and infinities are refused, -0.0 becomes 0.0. */
    public static final Codec<Float> FLOAT = new PlainCodec<>(Float.class);

    /** N in the decimal form {@code Double.toString} gives; NaN, infinities and magnitudes outside N are refused, -0.0 becomes 0.0. */
    public static final Codec<Double> DOUBLE = new PlainCodec<>(Double.class);

    /**
     * N, exactly, up to 38 significant digits and between 1E-130 and 9.99…E+125. DynamoDB keeps the number, not its
     * scale: 1.50 comes
     * back as 1.5, which {@code compareTo} finds equal and {@code equals} does not.
     */
    public static final Codec<BigDecimal> BIG_DECIMAL = new PlainCodec<>(BigDecimal.class);

    /** N, up to 38 significant digits. */
    public static final Codec<BigInteger> BIG_INTEGER = new PlainCodec<>(BigInteger.class);

    /** B; copied both ways. */
    public static final Codec<byte[]> BYTES = new PlainCodec<>(byte[].class);

    /** B, from position to limit, which do not move; read as a read-only buffer. */
    public static final Codec<ByteBuffer> BYTE_BUFFER = new PlainCodec<>(ByteBuffer.class);

    /** B. */
    public static final Codec<SdkBytes> SDK_BYTES = new PlainCodec<>(SdkBytes.class);

    /** Whatever value, as it is. */
    public static final Codec<AttributeValue> ATTRIBUTE_VALUE = new PlainCodec<>(AttributeValue.class);

    /** S, 36 characters in lower case: DynamoDB orders them as text. */
    public static final Codec<java.util.UUID> UUID = new UuidForm();

    /** S, ISO-8601 in UTC with nine fraction digits, so that text order is time order; any ISO-8601 instant is read. */
    public static final Codec<Instant> INSTANT = new InstantForm();

    private Codecs() {}

    /**
     * Enum constants as S, by name.
     *
     * @param type the enum
     * @param values all its constants
     * @return the codec
     */
    public static <E extends Enum<E>> Codec<E> enumName(Class<E> type, E[] values) {
        return EnumTexts.names(values);
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
        return EnumTexts.of(type, values, value);
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
