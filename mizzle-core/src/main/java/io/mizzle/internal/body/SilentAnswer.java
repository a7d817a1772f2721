package io.mizzle.internal.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * An answer that says nothing but that all went well, <code>{}</code>, as most writes get it. The SDK needs no parser for that: without a
 * document its response is the same.
 */
final class SilentAnswer {

    /** In place of a body that is left out. */
    static final InputStream LEFT_OUT = InputStream.nullInputStream();

    private static final byte[] TEXT = "{}".getBytes(StandardCharsets.ISO_8859_1);
    private static final String CHECKSUM = "2745614147";

    private SilentAnswer() {}

    /** Whether it can be one, by its headers. */
    static boolean isExpected(SdkHttpResponse response) {
        return "2".equals(response.firstMatchingHeader("Content-Length").orElse(null))
                && response.firstMatchingHeader(WireInterceptor.CHECKSUM)
                        .orElse(CHECKSUM)
                        .equals(CHECKSUM);
    }

    /**
     * Reads the body, and closes it where nothing is left of it.
     *
     * @return {@link #LEFT_OUT}, or the same as the body was where it is something else, or broken
     */
    static InputStream passed(InputStream body) {
        byte[] read = new byte[TEXT.length + 1];
        int size = 0;
        try {
            for (int next = body.read(); next >= 0; next = size < read.length ? body.read() : -1) {
                read[size++] = (byte) next;
            }
            if (size == TEXT.length && read[0] == TEXT[0] && read[1] == TEXT[1]) {
                body.close();
                return LEFT_OUT;
            }
            return new SequenceInputStream(new ByteArrayInputStream(read, 0, size), body);
        } catch (IOException broken) {
            return new SequenceInputStream(new ByteArrayInputStream(read, 0, size), new WholeBody.Broken(broken));
        }
    }
}
