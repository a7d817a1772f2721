package io.mizzle.testing.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Bodies of the synchronous client, between streams and bytes. */
final class Bodies {

    private Bodies() {}

    static byte[] of(HttpExecuteRequest request) throws IOException {
        if (request.contentStreamProvider().isEmpty()) {
            return new byte[0];
        }
        try (InputStream stream = request.contentStreamProvider().get().newStream()) {
            return stream.readAllBytes();
        }
    }

    static HttpExecuteRequest replaced(HttpExecuteRequest request, byte[] body) {
        HttpExecuteRequest.Builder copy = HttpExecuteRequest.builder()
                .request(withLength(request.httpRequest(), body))
                .contentStreamProvider(ContentStreamProvider.fromByteArray(body));
        request.metricCollector().ifPresent(copy::metricCollector);
        return copy.build();
    }

    static SdkHttpRequest withLength(SdkHttpRequest request, byte[] body) {
        return request.toBuilder()
                .putHeader("Content-Length", Integer.toString(body.length))
                .build();
    }

    static Answer answer(HttpExecuteResponse response) throws IOException {
        if (response.responseBody().isEmpty()) {
            return Answer.whole(response.httpResponse(), new byte[0]);
        }
        try (InputStream stream = response.responseBody().get()) {
            return Answer.whole(response.httpResponse(), stream.readAllBytes());
        }
    }

    static HttpExecuteResponse response(Answer answer) {
        return HttpExecuteResponse.builder()
                .response(answer.response())
                .responseBody(AbortableInputStream.create(stream(answer)))
                .build();
    }

    static IOException cut(Answer answer) {
        return new IOException("Connection reset (injected after " + answer.readable() + " of " + answer.body().length
                + " bytes of the answer)");
    }

    private static InputStream stream(Answer answer) {
        InputStream readable = new ByteArrayInputStream(answer.body(), 0, answer.readable());
        return answer.isCut() ? new CutStream(readable, cut(answer)) : readable;
    }
}
