package io.mizzle.testing.fault;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** One synchronous request with a fault; the SDK may abort it from another thread. */
final class FaultyCall implements ExecutableHttpRequest {

    private final SdkHttpClient client;
    private final HttpExecuteRequest request;
    private final PlannedFault planned;
    private final DelayScheduler delays;
    private final CompletableFuture<Void> aborted = new CompletableFuture<>();
    private volatile @Nullable ExecutableHttpRequest running;

    FaultyCall(SdkHttpClient client, HttpExecuteRequest request, PlannedFault planned, DelayScheduler delays) {
        this.client = client;
        this.request = request;
        this.planned = planned;
        this.delays = delays;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
        Course course = planned.course(Bodies.of(request));
        if (course instanceof Course.Broken broken) {
            throw new IOException(broken.message());
        }
        if (course instanceof Course.Answered answered) {
            return Bodies.response(answered.answer());
        }
        Course.Sent sent = (Course.Sent) course;
        return end(planned.ending(sent, send(sent.body())));
    }

    private Answer send(byte[] body) throws IOException {
        ExecutableHttpRequest prepared = client.prepareRequest(Bodies.replaced(request, body));
        running = prepared;
        if (aborted.isDone()) {
            prepared.abort();
        }
        return Bodies.answer(prepared.call());
    }

    private HttpExecuteResponse end(Ending ending) throws IOException {
        if (ending instanceof Ending.Lost lost) {
            throw new IOException(lost.message());
        }
        if (ending instanceof Ending.Late late) {
            await(late.delay());
            return Bodies.response(late.answer());
        }
        return Bodies.response(((Ending.Delivered) ending).answer());
    }

    private void await(Duration delay) throws IOException {
        CompletableFuture<?> over = delays.after(delay).toCompletableFuture();
        try {
            CompletableFuture.anyOf(over, aborted).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while the answer was delayed (injected)");
        } catch (ExecutionException | CancellationException cause) {
            throw new IOException("The delay of the answer (injected) failed", cause);
        }
        if (!over.isDone()) {
            throw new IOException("Aborted while the answer was delayed (injected)");
        }
    }

    @Override
    public void abort() {
        aborted.complete(null);
        ExecutableHttpRequest prepared = running;
        if (prepared != null) {
            prepared.abort();
        }
    }
}
