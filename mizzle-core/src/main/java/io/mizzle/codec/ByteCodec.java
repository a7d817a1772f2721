package io.mizzle.codec;

/** {@code byte} as N. */
final class ByteCodec implements NumberCodec<Byte> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public Byte read(ValueSource in) {
        int number = in.readInt();
        if (number != (byte) number) {
            throw in.unexpected("a whole number in the range of byte", "a larger or smaller N");
        }
        return (byte) number;
    }

    @Override
    public void write(Byte value, ValueSink out) {
        out.number(value.longValue());
    }

    @Override
    public Byte whole(long value) {
        return WholeNumbers.toByte(value);
    }
}
