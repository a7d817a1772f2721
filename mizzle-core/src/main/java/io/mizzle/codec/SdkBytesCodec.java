package io.mizzle.codec;

import software.amazon.awssdk.core.SdkBytes;

/** {@code SdkBytes} as B. */
final class SdkBytesCodec implements Codec<SdkBytes> {

    @Override
    public ValueType type() {
        return ValueType.B;
    }

    @Override
    public SdkBytes read(ValueSource in) {
        return in.readBinary();
    }

    @Override
    public void write(SdkBytes value, ValueSink out) {
        out.binary(value);
    }
}
