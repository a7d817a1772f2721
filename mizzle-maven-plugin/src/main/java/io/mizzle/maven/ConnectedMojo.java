package io.mizzle.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that talks to DynamoDB. Credentials come from the AWS configuration. */
abstract class ConnectedMojo extends MizzleMojo {

    /** The AWS region. */
    @Parameter(property = "mizzle.region")
    @Nullable String region;

    /** Another URL than the region's. */
    @Parameter(property = "mizzle.endpoint")
    @Nullable String endpoint;

    /** The profile of the AWS configuration that has the credentials. */
    @Parameter(property = "mizzle.awsProfile")
    @Nullable String awsProfile;

    /** What the names of the tables begin with. */
    @Parameter(property = "mizzle.tablePrefix")
    @Nullable String tablePrefix;

    /** The command and where it connects to. */
    final List<String> connected(String command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        option(arguments, "--region", region);
        option(arguments, "--endpoint", endpoint);
        option(arguments, "--aws-profile", awsProfile);
        option(arguments, "--table-prefix", tablePrefix);
        return arguments;
    }
}
