package io.mizzle.cli.connection;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** DynamoDB Local and its like: they take any credentials. */
final class LocalEndpoints {

    static final String ACCOUNT = "local";

    private static final Set<String> LOCAL =
            Set.of("localhost", "127.0.0.1", "[::1]", "host.docker.internal", "dynamodb", "dynamodb-local");
    private static final String NO_SECRET = "mizzle";

    private LocalEndpoints() {}

    static boolean isLocal(URI endpoint) {
        return LOCAL.contains(endpoint.getHost());
    }

    /** Those of the environment, since DynamoDB Local may keep one database for each; never those of a profile. */
    static AwsCredentialsProvider credentials(Map<String, String> environment) {
        return environment.containsKey("AWS_ACCESS_KEY_ID")
                ? EnvironmentVariableCredentialsProvider.create()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(NO_SECRET, NO_SECRET));
    }
}
