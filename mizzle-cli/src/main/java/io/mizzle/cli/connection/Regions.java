package io.mizzle.cli.connection;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.config.Setting;
import io.mizzle.cli.config.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** The region of a run. */
final class Regions {

    private Regions() {}

    static Region choose(Settings settings, Map<String, String> environment, boolean local) {
        Optional<Settings.Value> configured = settings.find(Setting.REGION);
        if (configured.isPresent()) {
            return Region.of(configured.get().value());
        }
        return local
                ? Region.of(environment.getOrDefault("AWS_REGION", Region.US_EAST_1.id()))
                : ofAws(settings.value(Setting.AWS_PROFILE));
    }

    private static Region ofAws(Optional<String> profile) {
        DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
        profile.ifPresent(name -> {
            Supplier<ProfileFile> files = ProfileFile::defaultProfileFile;
            chain.profileFile(files).profileName(name);
        });
        try {
            return chain.build().getRegion();
        } catch (SdkClientException nowhere) {
            throw new Failure(
                    ExitCode.CONNECTIVITY,
                    "No region is configured.",
                    "Neither --region, MIZZLE_REGION nor mizzle.properties names one, and the AWS configuration does not"
                            + " either.",
                    "Pass --region, for example --region eu-central-1, or --endpoint http://localhost:8000 for DynamoDB"
                            + " Local.",
                    nowhere);
        }
    }
}
