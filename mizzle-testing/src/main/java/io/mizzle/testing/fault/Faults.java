package io.mizzle.testing.fault;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * Puts faults between a client and its server:
 *
 * <pre>{@code
 * FaultPlan plan = FaultPlan.seeded(42).lostResponses(0.10).onlyFor("UpdateItem");
 * FaultyHttpClient http = Faults.wrap(Apache5HttpClient.create(), plan);
 * DynamoDbClient client = DynamoDbClient.builder().httpClient(http).endpointOverride(…).build();
 * …
 * http.report().assertInjected();
 * }</pre>
 *
 * <p>The SDK sees what it would see on a bad day, so its retries are part of what is tested. The SDK does not close an
 * HTTP client that was handed to it: the caller does.
 *
 * <p>{@link FaultPlan#unprocessed(double, double)} changes the body of signed requests, which DynamoDB itself would
 * refuse; servers on this machine do not look at signatures.
 */
public final class Faults {

    private Faults() {}

    /**
     * Wraps a synchronous HTTP client.
     *
     * @param client sends what is not withheld; closed with the returned client
     * @param plan which faults, and how often
     * @return the client to hand to the SDK; its request numbers start at 1, whatever other clients use the same plan
     */
    public static FaultyHttpClient wrap(SdkHttpClient client, FaultPlan plan) {
        return new BlockingFaults(client, new FaultDraw(plan), plan.scheduler());
    }

    /**
     * Wraps an asynchronous HTTP client.
     *
     * @param client sends what is not withheld; closed with the returned client
     * @param plan which faults, and how often
     * @return the client to hand to the SDK; its request numbers start at 1, whatever other clients use the same plan
     */
    public static FaultyAsyncHttpClient wrap(SdkAsyncHttpClient client, FaultPlan plan) {
        return new AsyncFaults(client, new FaultDraw(plan), plan.scheduler());
    }
}
