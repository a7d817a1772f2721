package io.mizzle.cli.connection;

import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.StsException;

/** Whose tables they are. */
final class Accounts {

    private Accounts() {}

    static String of(AwsCredentialsProvider provider, Region region) {
        AwsCredentials credentials = provider.resolveCredentials();
        return credentials.accountId().orElseGet(() -> ask(provider, region));
    }

    private static String ask(AwsCredentialsProvider provider, Region region) {
        try (StsClient sts =
                StsClient.builder().region(region).credentialsProvider(provider).build()) {
            return sts.getCallerIdentity().account();
        } catch (StsException forbidden) {
            return "unknown (" + forbidden.awsErrorDetails().errorCode() + ")";
        }
    }
}
