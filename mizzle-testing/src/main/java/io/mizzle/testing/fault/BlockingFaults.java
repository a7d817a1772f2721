package io.mizzle.testing.fault;

import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** Faults around a synchronous client. */
record BlockingFaults(SdkHttpClient client, FaultDraw draw, DelayScheduler delays) implements FaultyHttpClient {

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return draw.next(request.httpRequest())
                .<ExecutableHttpRequest>map(planned -> new FaultyCall(client, request, planned, delays))
                .orElseGet(() -> client.prepareRequest(request));
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
