package io.mizzle.cli.connection;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.config.Setting;
import io.mizzle.cli.config.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** DynamoDB of one account and region, or of an endpoint. */
public final class Connection implements AutoCloseable {

    private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 4;

    private final DynamoDbClient client;
    private final Region region;
    private final @Nullable URI endpoint;
    private final String account;

    private Connection(DynamoDbClient client, Region region, @Nullable URI endpoint, String account) {
        this.client = client;
        this.region = region;
        this.endpoint = endpoint;
        this.account = account;
    }

    /**
     * Makes a client. Of AWS it asks who the credentials belong to, unless they say so themselves.
     *
     * @param settings region, endpoint and profile
     * @param environment the variables, for those of AWS
     * @return an open connection
     * @throws Failure if there is no region, no credentials, or the endpoint is no URL
     */
    public static Connection open(Settings settings, Map<String, String> environment) {
        URI endpoint = settings.find(Setting.ENDPOINT).map(Connection::endpoint).orElse(null);
        boolean local = endpoint != null && LocalEndpoints.isLocal(endpoint);
        String profile = settings.value(Setting.AWS_PROFILE).orElse(null);
        Region region = Regions.choose(settings, environment, local);
        AwsCredentialsProvider credentials =
                local && profile == null ? LocalEndpoints.credentials(environment) : chain(profile);
        DynamoDbClientBuilder builder = DynamoDbClient.builder()
                .region(region)
                .credentialsProvider(credentials)
                .overrideConfiguration(overrides(profile));
        Optional.ofNullable(endpoint).ifPresent(builder::endpointOverride);
        String account = local ? LocalEndpoints.ACCOUNT : Accounts.of(credentials, region);
        return new Connection(builder.build(), region, endpoint, account);
    }

    private static AwsCredentialsProvider chain(@Nullable String profile) {
        return profile == null
                ? DefaultCredentialsProvider.builder().build()
                : DefaultCredentialsProvider.builder().profileName(profile).build();
    }

    private static ClientOverrideConfiguration overrides(@Nullable String profile) {
        ClientOverrideConfiguration.Builder overrides = ClientOverrideConfiguration.builder()
                .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(ATTEMPTS)
                        .build())
                .apiCallAttemptTimeout(ATTEMPT_TIMEOUT)
                .apiCallTimeout(CALL_TIMEOUT);
        return profile == null
                ? overrides.build()
                : overrides.defaultProfileName(profile).build();
    }

    private static URI endpoint(Settings.Value value) {
        try {
            URI endpoint = URI.create(value.value());
            if (endpoint.getScheme() != null && endpoint.getHost() != null) {
                return endpoint;
            }
        } catch (IllegalArgumentException noUrl) {
            // Said below.
        }
        throw new Failure(
                ExitCode.USAGE,
                "The endpoint \"" + value.value() + "\" is no URL.",
                value.origin() + " says so.",
                "Give a whole one, such as http://localhost:8000.");
    }

    /** Sends the requests. */
    public DynamoDbClient client() {
        return client;
    }

    /** The region requests are signed for. */
    public String region() {
        return region.id();
    }

    /** Where requests go. */
    public String endpoint() {
        return endpoint != null ? endpoint.toString() : "https://dynamodb." + region.id() + ".amazonaws.com";
    }

    /** The account number; {@code local} for a local endpoint. */
    public String account() {
        return account;
    }

    /** Whether it is DynamoDB Local or its like, where mistakes cost nothing. */
    public boolean isLocal() {
        return account.equals(LocalEndpoints.ACCOUNT);
    }

    /** All three in one line. */
    public String description() {
        return "endpoint " + endpoint() + ", region " + region() + ", account " + account;
    }

    @Override
    public void close() {
        client.close();
    }
}
