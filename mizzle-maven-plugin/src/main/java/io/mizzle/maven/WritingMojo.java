package io.mizzle.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that changes tables. */
abstract class WritingMojo extends ConnectedMojo {

    /** Agrees to everything that destroys nothing. */
    @Parameter(property = "mizzle.yes", defaultValue = "false")
    boolean yes;

    /** Agrees to single destructions by exact name: {@code drop-table=NAME}, {@code drop-index=TABLE.INDEX}. */
    @Parameter(property = "mizzle.allow")
    List<String> allow = List.of();

    /** Prints what would be done, and does nothing. */
    @Parameter(property = "mizzle.dryRun", defaultValue = "false")
    boolean dryRun;

    /** The command with what it may do. */
    final List<String> writing(String command) {
        List<String> arguments = connected(command);
        flag(arguments, "--yes", yes);
        allow.forEach(each -> option(arguments, "--allow", each));
        flag(arguments, "--dry-run", dryRun);
        return arguments;
    }
}
