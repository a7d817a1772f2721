package io.mizzle.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How fast items are changed. */
final class RunOptions {

    @Option(
            names = "--wcu",
            paramLabel = "NUMBER",
            converter = PositiveNumber.class,
            description = "Write capacity units a second for items, at most. Default: no limit.")
    double writesPerSecond = Double.POSITIVE_INFINITY;

    @Option(
            names = "--segments",
            paramLabel = "NUMBER",
            converter = PositiveCount.class,
            defaultValue = "4",
            description = "How many parts of a table are gone through side by side. Default: ${DEFAULT-VALUE}.")
    int segments = 4;

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            description = "Who runs this, for lock and history. Default: user@host.")
    @Nullable String owner;
}
