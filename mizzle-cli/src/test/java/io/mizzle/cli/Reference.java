package io.mizzle.cli;

import io.mizzle.cli.command.Commands;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command reference, made of what picocli knows. */
final class Reference {

    private static final List<String> COMMON =
            List.of("--json", "--quiet", "--verbose", "--no-color", "--profile", "--config", "--help");

    private final StringBuilder out = new StringBuilder();

    private Reference() {}

    static String text() {
        Reference reference = new Reference();
        CommandLine root = Commands.all(Surroundings.ofProcess());
        reference.exitCodes();
        reference.common(root.getSubcommands().get("list"));
        root.getSubcommands().values().forEach(reference::command);
        return reference.out.toString();
    }

    private void exitCodes() {
        line("### Exit codes\n");
        line("| code | meaning |");
        line("|---|---|");
        for (ExitCode code : ExitCode.values()) {
            line("| " + code.code() + " | " + code.meaning() + " |");
        }
    }

    private void common(CommandLine any) {
        line("\n### Options of every command\n");
        options(any.getCommandSpec().options().stream()
                .filter(option -> COMMON.contains(option.longestName()))
                .toList());
    }

    private void command(CommandLine line) {
        if (!line.getSubcommands().isEmpty()) {
            line.getSubcommands().values().forEach(this::command);
            return;
        }
        CommandSpec spec = line.getCommandSpec();
        line("\n### " + spec.qualifiedName(" ") + "\n");
        for (String sentence : spec.usageMessage().description()) {
            line(sentence.startsWith("  ") ? "- " + sentence.strip() : resolved(sentence));
        }
        line("\n```text");
        line(synopsis(spec));
        line("```\n");
        List<ArgSpec> own = Stream.<ArgSpec>concat(
                        spec.positionalParameters().stream(),
                        spec.options().stream().filter(option -> !COMMON.contains(option.longestName())))
                .toList();
        if (!own.isEmpty()) {
            options(own);
            line("");
        }
        line("```sh");
        for (String example : spec.usageMessage().footer()) {
            line(example.strip());
        }
        line("```");
    }

    private static String synopsis(CommandSpec spec) {
        String parameters = spec.positionalParameters().stream()
                .map(parameter -> parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : ""))
                .collect(Collectors.joining(" "));
        return (spec.qualifiedName(" ") + " [options] " + parameters).strip();
    }

    private void options(List<? extends ArgSpec> arguments) {
        line("| option | |");
        line("|---|---|");
        for (ArgSpec argument : arguments) {
            line("| `" + names(argument) + "` | " + description(argument) + " |");
        }
    }

    private static String names(ArgSpec argument) {
        if (argument instanceof PositionalParamSpec parameter) {
            return parameter.paramLabel().replace("|", "\\|");
        }
        OptionSpec option = (OptionSpec) argument;
        String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        return String.join(", ", option.names()) + label;
    }

    private static String description(ArgSpec argument) {
        String text = String.join(" ", argument.description());
        if (argument.completionCandidates() != null) {
            text = text.replace("${COMPLETION-CANDIDATES}", String.join(", ", argument.completionCandidates()));
        }
        return resolved(text.replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue())))
                .replace("|", "\\|");
    }

    private static String resolved(String text) {
        return Ansi.OFF.string(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
