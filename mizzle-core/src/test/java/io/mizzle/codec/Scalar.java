package io.mizzle.codec;

import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scalar type with random values.
 *
 * @param name of the type
 * @param codec the type's
 * @param keys the type as map keys, null if it cannot be one
 * @param random a value
 * @param same whether two values are the same to DynamoDB
 */
record Scalar<V>(
        String name,
        Codec<V> codec,
        @Nullable MapKeyCodec<V> keys,
        Function<Random, V> random,
        BiPredicate<V, V> same) {

    static <V> Scalar<V> of(String name, Codec<V> codec, @Nullable MapKeyCodec<V> keys, Function<Random, V> random) {
        return new Scalar<>(name, codec, keys, random, Object::equals);
    }

    Pair<V> next(Random from) {
        return new Pair<>(name, codec, random.apply(from), same);
    }
}
