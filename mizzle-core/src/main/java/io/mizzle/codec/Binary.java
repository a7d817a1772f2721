package io.mizzle.codec;

import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;

/** The SDK's bytes as the Java types of binary attributes. */
final class Binary {

    private Binary() {}

    static Object of(SdkBytes bytes, Class<?> type) {
        if (type == byte[].class) {
            return bytes.asByteArray();
        }
        return type == ByteBuffer.class ? bytes.asByteBuffer() : bytes;
    }

    static SdkBytes bytes(Object value) {
        if (value instanceof byte[] array) {
            return SdkBytes.fromByteArray(array);
        }
        // SdkBytes copies what remains of a duplicate: the caller's buffer does not move
        return value instanceof ByteBuffer buffer ? SdkBytes.fromByteBuffer(buffer.duplicate()) : (SdkBytes) value;
    }
}
