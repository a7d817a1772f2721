package io.mizzle.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mizzling} itself: only the way to its commands. */
@Command(
        name = "mizzling",
        description = "Tables and migrations of mizzle, from the command line.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = {
            "  mizzling init            a first table in an empty folder",
            "  mizzling COMMAND --help  what a command does, with an example"
        })
final class Root extends CommandGroup {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;
}
