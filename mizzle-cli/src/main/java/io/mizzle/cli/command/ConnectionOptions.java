package io.mizzle.cli.command;

import io.mizzle.cli.config.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where DynamoDB is. Credentials are no options: they come from the AWS configuration. */
final class ConnectionOptions implements FlagSource {

    @Option(names = "--region", paramLabel = "REGION", description = "The AWS region.")
    @Nullable String region;

    @Option(names = "--endpoint", paramLabel = "URL", description = "Another URL, such as http://localhost:8000.")
    @Nullable String endpoint;

    @Option(
            names = "--aws-profile",
            paramLabel = "NAME",
            description = "The profile of the AWS configuration that has the credentials.")
    @Nullable String awsProfile;

    @Mixin
    final PrefixOption prefix = new PrefixOption();

    @Override
    public void addTo(Map<Setting, String> flags) {
        FlagSource.add(flags, Setting.REGION, region);
        FlagSource.add(flags, Setting.ENDPOINT, endpoint);
        FlagSource.add(flags, Setting.AWS_PROFILE, awsProfile);
        prefix.addTo(flags);
    }
}
