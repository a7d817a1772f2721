package io.mizzle.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Answers every call with the same bytes at once, so that what is left is the client's own work. */
final class CannedHttpClient implements SdkHttpClient {

    private final byte[] body;
    private final SdkHttpResponse head;
    private final byte[] buffer = new byte[1 << 16];
    private @Nullable ByteArrayOutputStream sent;

    /**
     * For one operation.
     *
     * @param body the answer to every call
     */
    CannedHttpClient(byte[] body) {
        this.body = body;
        CRC32 checksum = new CRC32();
        checksum.update(body);
        this.head = SdkHttpResponse.builder()
                .statusCode(200)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("x-amzn-RequestId", "8V1PHJ3MQCT8KDBRJMPVEFLHQBVV4KQNSO5AEMVJF66Q9ASUAAJG")
                .putHeader("x-amz-crc32", Long.toString(checksum.getValue()))
                .build();
    }

    /** From now on keeps what is sent last. */
    void keep() {
        sent = new ByteArrayOutputStream();
    }

    /** The body that was sent last. */
    byte[] sent() {
        return sent == null ? new byte[0] : sent.toByteArray();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                drain(request.contentStreamProvider().orElse(null));
                return HttpExecuteResponse.builder()
                        .response(head)
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    /** As a socket would take it. */
    private void drain(@Nullable ContentStreamProvider content) throws IOException {
        if (content == null) {
            return;
        }
        if (sent != null) {
            sent.reset();
        }
        try (InputStream in = content.newStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (sent != null) {
                    sent.write(buffer, 0, read);
                }
            }
        }
    }

    @Override
    public void close() {}

    @Override
    public String clientName() {
        return "Canned";
    }
}
