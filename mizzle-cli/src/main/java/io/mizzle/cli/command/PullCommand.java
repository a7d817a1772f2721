package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.config.Setting;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.cli.project.NewFile;
import io.mizzle.cli.terminal.Activity;
import io.mizzle.migration.pull.Pull;
import io.mizzle.migration.pull.PulledSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mizzling pull}. */
@Command(
        name = "pull",
        description = {
            "Write annotated records for live tables: the way in for tables that exist. Keys, indexes and settings come from",
            "the tables, entities and types from a sample of their items. Then generate finds no difference.",
            "Files that are there already are left as they are."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling pull shop --package com.example.shop")
final class PullCommand extends MizzlingCommand {

    private static final String HISTORY = "mizzle_migrations";

    @Parameters(
            arity = "0..*",
            paramLabel = "TABLE",
            description = "The names of the tables in DynamoDB. Default: all but the history of migrations.")
    List<String> names = new ArrayList<>();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            defaultValue = "tables",
            description = "The package of the records. Default: ${DEFAULT-VALUE}.")
    String packageName = "tables";

    @Option(
            names = "--sample",
            paramLabel = "NUMBER",
            converter = PositiveCount.class,
            defaultValue = "1000",
            description = "How many items of each table are looked at, and billed. Default: ${DEFAULT-VALUE}.")
    int sample = 1000;

    @Option(
            names = "--sources",
            paramLabel = "FOLDER",
            defaultValue = "src/main/java",
            description = "Where the records go. Default: ${DEFAULT-VALUE}.")
    String sources = "src/main/java";

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    PullCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<NewFile> missing = new ArrayList<>();
        Path folder = session.surroundings().resolve(sources);
        for (PulledSource source : pull(session)) {
            NewFile file = new NewFile(folder.resolve(source.path()), source.text());
            String name = sources + "/" + source.path();
            (file.exists() ? left : written).add(name);
            if (!file.exists()) {
                missing.add(file);
            }
        }
        NewFile.writeAll(missing);
        left.forEach(name -> session.screen().information(name + " is there already and stays as it is"));
        written.forEach(name -> session.screen().step(name + " written"));
        return Answer.of(
                Counts.of(written.size(), "file") + " written; compile, then: mizzling generate && mizzling baseline",
                written,
                Fields.of("written", written, "left", left));
    }

    private List<PulledSource> pull(Session session) {
        List<String> tables = names.isEmpty() ? all(session) : names;
        if (tables.isEmpty()) {
            return List.of();
        }
        try (Activity activity = session.screen().activity("Look at " + Counts.of(tables.size(), "table"))) {
            List<PulledSource> pulled = Pull.of(session.connection().client())
                    .names(tables)
                    .packageName(packageName)
                    .sample(sample)
                    .sources();
            activity.done("Looked at " + Counts.of(tables.size(), "table"));
            return pulled;
        }
    }

    private static List<String> all(Session session) {
        String history = session.settings().value(Setting.HISTORY_TABLE).orElse(HISTORY);
        return session.tables().names().stream()
                .filter(name -> !name.equals(history))
                .toList();
    }
}
