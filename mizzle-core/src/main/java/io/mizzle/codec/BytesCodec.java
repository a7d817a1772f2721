package io.mizzle.codec;

import software.amazon.awssdk.core.SdkBytes;

/** {@code byte[]} as B, copied both ways. */
final class BytesCodec implements Codec<byte[]> {

    @Override
    public ValueType type() {
        return ValueType.B;
    }

    @Override
    public byte[] read(ValueSource in) {
        return in.readBinary().asByteArray();
    }

    @Override
    public void write(byte[] value, ValueSink out) {
        out.binary(SdkBytes.fromByteArray(value));
    }
}
