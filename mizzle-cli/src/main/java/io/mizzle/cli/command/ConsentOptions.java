package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.table.Allowance;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What is agreed to in advance. */
final class ConsentOptions {

    @Option(
            names = {"-y", "--yes"},
            description = "Agree to everything that destroys nothing.")
    boolean yes;

    @Option(
            names = "--allow",
            paramLabel = "WHAT",
            description =
                    "Agree to one destruction, by exact name: drop-table=NAME or drop-index=TABLE.INDEX. Repeatable.")
    List<String> allow = new ArrayList<>();

    List<Allowance> allowances() {
        return allow.stream().map(ConsentOptions::allowance).toList();
    }

    private static Allowance allowance(String text) {
        try {
            return new Allowance(text);
        } catch (IllegalArgumentException other) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--allow " + text + " allows nothing.",
                    "It takes drop-table=NAME or drop-index=TABLE.INDEX, with the exact names.",
                    "Correct it.",
                    other);
        }
    }
}
