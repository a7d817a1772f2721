package io.mizzle.cli.command;

import picocli.CommandLine.Command;

/** {@code mizzling local}: only the way to start and stop. */
@Command(
        name = "local",
        description = "Run DynamoDB Local, from your project's dependencies or Maven's repository.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  mizzling local start && mizzling push")
final class Local extends CommandGroup {}
