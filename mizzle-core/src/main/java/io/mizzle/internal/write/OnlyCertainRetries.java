package io.mizzle.internal.write;

import io.mizzle.internal.execute.Outcome;
import java.time.Duration;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** Makes the SDK try again only what DynamoDB certainly did not apply: throttled, refused for a conflict, or never sent. */
final class OnlyCertainRetries implements SdkPlugin {

    private static final int ATTEMPTS = 4;
    private static final Duration BASE = Duration.ofMillis(25);
    private static final Duration THROTTLED_BASE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    @Override
    public void configureClient(SdkServiceClientConfiguration.Builder configuration) {
        configuration.overrideConfiguration(configuration.overrideConfiguration().toBuilder()
                .retryStrategy(strategy())
                .build());
    }

    /** Without the SDK's own conditions, which a strategy has unless it says otherwise. */
    private static RetryStrategy strategy() {
        return StandardRetryStrategy.builder()
                .useClientDefaults(false)
                .maxAttempts(ATTEMPTS)
                .retryOnException(Outcome::certainlyPasses)
                .treatAsThrottling(Outcome::isThrottling)
                .backoffStrategy(BackoffStrategy.exponentialDelay(BASE, LONGEST_PAUSE))
                .throttlingBackoffStrategy(BackoffStrategy.exponentialDelay(THROTTLED_BASE, LONGEST_PAUSE))
                .build();
    }
}
