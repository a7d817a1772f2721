package io.mizzle.codec;

/**
 * How a number is stored, which also takes whole numbers as {@code long}.
 *
 * @param <N> the Java type of the number
 */
interface NumberCodec<N> extends Codec<N> {

    /**
     * A {@code long} as the number's type.
     *
     * @throws IllegalArgumentException if it does not fit
     */
    N whole(long value);
}
