package io.mizzle.testing.fault;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** Faults around an asynchronous client. */
record AsyncFaults(SdkAsyncHttpClient client, FaultDraw draw, DelayScheduler delays) implements FaultyAsyncHttpClient {

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        return draw.next(request.request())
                .map(planned -> new FaultyExchange(client, request, planned, delays).start())
                .orElseGet(() -> client.execute(request));
    }

    @Override
    public FaultReport report() {
        return draw.report();
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }
}
