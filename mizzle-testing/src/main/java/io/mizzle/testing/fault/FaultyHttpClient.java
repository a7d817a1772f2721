package io.mizzle.testing.fault;

import software.amazon.awssdk.http.SdkHttpClient;

/**
 * A synchronous HTTP client of the SDK that injects the faults of a plan. Closing it closes the client it wraps.
 * Thread-safe.
 */
public sealed interface FaultyHttpClient extends SdkHttpClient permits BlockingFaults {

    /**
     * What was sent and injected until now.
     *
     * @return a copy that later requests do not change
     */
    FaultReport report();
}
