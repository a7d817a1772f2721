package io.mizzle.testing.fault;

import java.util.zip.CRC32;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A response with all of its body, of which the client can read this many bytes before the connection breaks. */
record Answer(SdkHttpResponse response, byte[] body, int readable) {

    static final String CHECKSUM = "x-amz-crc32";

    static Answer whole(SdkHttpResponse response, byte[] body) {
        return new Answer(response, body, body.length);
    }

    boolean isSuccessful() {
        return response.isSuccessful();
    }

    boolean isCut() {
        return readable < body.length;
    }

    Answer cutAfter(int bytes) {
        return new Answer(response, body, bytes);
    }

    Answer withHeader(String name, String value) {
        return new Answer(response.toBuilder().putHeader(name, value).build(), body, readable);
    }

    /** With the length and checksum of the new body. */
    Answer withBody(byte[] other) {
        return whole(response, other)
                .withHeader("Content-Length", Integer.toString(other.length))
                .withHeader(CHECKSUM, Long.toString(checksum(other)));
    }

    long checksum() {
        return checksum(body);
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
