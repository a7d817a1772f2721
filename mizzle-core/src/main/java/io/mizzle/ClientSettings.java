package io.mizzle;

import io.mizzle.internal.body.WirePath;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * How clients are made that mizzle makes itself. The SDK's own defaults for DynamoDB make nine attempts and can spend 40 seconds on
 * one throttled call; here it is four attempts and ten seconds.
 */
final class ClientSettings {

    private static final int ATTEMPTS = 4;
    private static final Duration BASE = Duration.ofMillis(25);
    private static final Duration THROTTLED_BASE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);

    private final Map<String, String> environment;

    ClientSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    DynamoDbClient sync() {
        return configured(DynamoDbClient.builder()).build();
    }

    DynamoDbAsyncClient async() {
        return configured(DynamoDbAsyncClient.builder()).build();
    }

    private <B extends AwsClientBuilder<B, ?>> B configured(B builder) {
        builder.overrideConfiguration(overrides());
        String region = environment.get("MIZZLE_REGION");
        if (region != null) {
            builder.region(Region.of(region));
        }
        String endpoint = environment.get("MIZZLE_ENDPOINT");
        if (endpoint != null) {
            builder.endpointOverride(endpoint(endpoint));
        }
        String profile = environment.get("MIZZLE_PROFILE");
        if (profile != null) {
            builder.credentialsProvider(ProfileCredentialsProvider.create(profile));
        }
        return WirePath.install(builder);
    }

    private static URI endpoint(String text) {
        URI endpoint = URI.create(text);
        if (endpoint.getScheme() == null || endpoint.getHost() == null) {
            throw new IllegalArgumentException(
                    "MIZZLE_ENDPOINT is \"" + text + "\": give a whole URL, such as http://localhost:8000.");
        }
        return endpoint;
    }

    private ClientOverrideConfiguration overrides() {
        ClientOverrideConfiguration.Builder overrides = ClientOverrideConfiguration.builder()
                .retryStrategy(retries())
                .apiCallAttemptTimeout(ATTEMPT_TIMEOUT)
                .apiCallTimeout(CALL_TIMEOUT);
        String profile = environment.get("MIZZLE_PROFILE");
        return profile == null
                ? overrides.build()
                : overrides.defaultProfileName(profile).build();
    }

    private static RetryStrategy retries() {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(ATTEMPTS)
                .backoffStrategy(BackoffStrategy.exponentialDelay(BASE, LONGEST_PAUSE))
                .throttlingBackoffStrategy(BackoffStrategy.exponentialDelay(THROTTLED_BASE, LONGEST_PAUSE))
                .build();
    }
}
