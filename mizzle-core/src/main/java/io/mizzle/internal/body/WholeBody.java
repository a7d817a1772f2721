package io.mizzle.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * All of a response's body, or as much as came before it broke off.
 *
 * @param document what came
 * @param failure why no more did, or null
 */
record WholeBody(Document document, @Nullable IOException failure) {

    private static final int UNKNOWN = 16 * 1024 - 1;
    private static final int LARGEST = 32 * 1024 * 1024;

    static WholeBody of(InputStream body, SdkHttpResponse response, Buffers buffers) {
        Filling filling = new Filling(buffers, expected(response));
        try (body) {
            while (filling.reads(body)) {
                // until its end
            }
            return new WholeBody(filling.document(), null);
        } catch (IOException failure) {
            return new WholeBody(filling.document(), failure);
        }
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
        InputStream came = document.stream();
        IOException broken = failure;
        return broken == null ? came : new SequenceInputStream(came, new Broken(broken));
    }

    /** Fails, as the stream did that was read. */
    static final class Broken extends InputStream {

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
