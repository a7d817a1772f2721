package io.mizzle.testing.fault;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;

/**
 * One asynchronous request with a fault, signalled as the SDK's own clients do. On a machine that is very busy the SDK
 * lets the failure of one attempt end the next one too, since both share a response handler: it then makes more requests
 * than there were faults.
 */
final class FaultyExchange {

    private final SdkAsyncHttpClient client;
    private final AsyncExecuteRequest request;
    private final PlannedFault planned;
    private final DelayScheduler delays;
    private final CompletableFuture<Void> result = new CompletableFuture<>();

    FaultyExchange(
            SdkAsyncHttpClient client, AsyncExecuteRequest request, PlannedFault planned, DelayScheduler delays) {
        this.client = client;
        this.request = request;
        this.planned = planned;
        this.delays = delays;
    }

    CompletableFuture<Void> start() {
        CompletableFuture<Answer> unused = ByteCollector.collect(request.requestContentPublisher())
                .thenCompose(this::answer)
                .whenComplete((answer, failure) -> {
                    if (failure == null) {
                        deliver(answer);
                    } else {
                        fail(cause(failure));
                    }
                });
        return result;
    }

    private CompletionStage<Answer> answer(byte[] body) {
        Course course = planned.course(body);
        if (course instanceof Course.Broken broken) {
            return CompletableFuture.failedFuture(new IOException(broken.message()));
        }
        if (course instanceof Course.Answered answered) {
            return CompletableFuture.completedFuture(answered.answer());
        }
        Course.Sent sent = (Course.Sent) course;
        return send(sent.body()).thenCompose(answer -> end(planned.ending(sent, answer)));
    }

    private CompletionStage<Answer> send(byte[] body) {
        AnswerCollector collector = new AnswerCollector();
        AsyncExecuteRequest.Builder copy = AsyncExecuteRequest.builder()
                .request(Bodies.withLength(request.request(), body))
                .requestContentPublisher(new BytesPublisher(body))
                .responseHandler(collector)
                .fullDuplex(request.fullDuplex());
        request.metricCollector().ifPresent(copy::metricCollector);
        CompletableFuture<Void> running = client.execute(copy.build());
        // The SDK ends the result itself when a time limit passes or the caller cancels. When we end it, the exchange
        // is over: cancelling it earlier would close a connection on its way back to the pool.
        CompletableFuture<Void> unused = result.whenComplete((nothing, failure) -> running.cancel(true));
        return collector.answerOf(running);
    }

    private CompletionStage<Answer> end(Ending ending) {
        if (ending instanceof Ending.Lost lost) {
            return CompletableFuture.failedFuture(new IOException(lost.message()));
        }
        if (ending instanceof Ending.Late late) {
            return delays.after(late.delay()).thenApply(over -> late.answer());
        }
        return CompletableFuture.completedFuture(((Ending.Delivered) ending).answer());
    }

    private void deliver(Answer answer) {
        if (result.isDone()) {
            return;
        }
        SdkAsyncHttpResponseHandler handler = request.responseHandler();
        handler.onHeaders(answer.response());
        handler.onStream(new BytesPublisher(answer, failure -> {
            if (failure == null) {
                result.complete(null);
            } else {
                result.completeExceptionally(failure);
            }
        }));
    }

    private void fail(Throwable failure) {
        if (!result.isDone()) {
            request.responseHandler().onError(failure);
            result.completeExceptionally(failure);
        }
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
