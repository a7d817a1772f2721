package io.mizzle.codec;

import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;

/** {@code ByteBuffer} as B. */
final class ByteBufferCodec implements Codec<ByteBuffer> {

    @Override
    public ValueType type() {
        return ValueType.B;
    }

    @Override
    public ByteBuffer read(ValueSource in) {
        return in.readBinary().asByteBuffer();
    }

    @Override
    public void write(ByteBuffer value, ValueSink out) {
        // SdkBytes copies what remains of a duplicate: the caller's buffer does not move
        out.binary(SdkBytes.fromByteBuffer(value.duplicate()));
    }
}
