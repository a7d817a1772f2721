package io.mizzle.testing.fault;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;

/** Takes the whole answer from an asynchronous client. */
final class AnswerCollector implements SdkAsyncHttpResponseHandler {

    private final CompletableFuture<SdkHttpResponse> head = new CompletableFuture<>();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();

    /** Complete once the exchange is over; fails when it fails, even if the handler is not told. */
    CompletableFuture<Answer> answerOf(CompletableFuture<Void> exchange) {
        CompletableFuture<Void> over = exchange.whenComplete((nothing, failure) -> {
            if (failure != null) {
                onError(failure);
            }
        });
        return head.thenCombine(body, Answer::whole).thenCombine(over, (answer, nothing) -> answer);
    }

    @Override
    public void onHeaders(SdkHttpResponse response) {
        head.complete(response);
    }

    @Override
    public void onStream(Publisher<ByteBuffer> stream) {
        stream.subscribe(new ByteCollector(body));
    }

    @Override
    public void onError(Throwable failure) {
        head.completeExceptionally(failure);
        body.completeExceptionally(failure);
    }
}
