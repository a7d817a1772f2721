package io.mizzle.internal.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * All of a response's body, or as much as came before it broke off.
 *
 * @param bytes what came
 * @param failure why no more did, or null
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WholeBody(byte[] bytes, @Nullable IOException failure) {

    private static final int UNKNOWN = 16 * 1024;
    private static final int LARGEST = 32 * 1024 * 1024;

    static WholeBody of(InputStream body, SdkHttpResponse response) {
        byte[] bytes = new byte[expected(response)];
        int size = 0;
        try (body) {
            while (true) {
                int read = body.read(bytes, size, bytes.length - size);
                if (read < 0) {
                    return new WholeBody(cut(bytes, size), null);
                }
                size += read;
                if (size == bytes.length) {
                    int next = body.read();
                    if (next < 0) {
                        return new WholeBody(bytes, null);
                    }
                    bytes = Arrays.copyOf(bytes, size * 2);
                    bytes[size++] = (byte) next;
                }
            }
        } catch (IOException failure) {
            return new WholeBody(cut(bytes, size), failure);
        }
    }

    private static byte[] cut(byte[] bytes, int size) {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    /** The length the response tells, which is only a hint. */
    static int expected(SdkHttpResponse response) {
        try {
            int length = response.firstMatchingHeader("Content-Length")
                    .map(Integer::parseInt)
                    .orElse(UNKNOWN);
            return length > 0 && length <= LARGEST ? length : UNKNOWN;
        } catch (NumberFormatException none) {
            return UNKNOWN;
        }
    }

    /** The same once more, failing where it failed. */
    InputStream again() {
        InputStream came = new ByteArrayInputStream(bytes);
        IOException broken = failure;
        return broken == null ? came : new SequenceInputStream(came, new Broken(broken));
    }

    /** Fails, as the stream did that was read. */
    private static final class Broken extends InputStream {

        private final IOException failure;

        Broken(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw failure;
        }
    }
}
