package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to the second migration and back, in this JVM and at a pseudo terminal. */
class LifeCycleTest {

    @TempDir
    Path parent;

    /** Runs a command to its end. */
    private interface Runner {
        void run(ExitCode expected, String shown, String... arguments) throws Exception;
    }

    @Test
    void withoutATerminal() throws Exception {
        try (LocalProject project = project("plain-")) {
            live(
                    project,
                    (expected, shown, arguments) ->
                            project.run(arguments).exited(expected).says(shown));
        }
    }

    @Test
    void atATerminal() throws Exception {
        try (LocalProject project = project("terminal-")) {
            live(project, (expected, shown, arguments) -> {
                try (PseudoTerminal terminal = PseudoTerminal.run(project.shell(), arguments)) {
                    terminal.awaits("└").awaits(shown).exits(expected);
                }
            });
        }
    }

    private LocalProject project(String prefix) throws IOException {
        return new LocalProject(Files.createDirectory(parent.resolve("notes")), prefix);
    }

    private static void live(LocalProject project, Runner runner) throws Exception {
        String prefix = project.physical("");
        runner.run(ExitCode.OK, "Ready", "init");
        project.compile();
        runner.run(ExitCode.OK, "Run it with: mizzling migrate", "generate", "--name", "create notes");
        runner.run(ExitCode.PENDING, "1 migration pending", "status");
        runner.run(ExitCode.OK, "1 migration applied", "migrate");

        edit(project);

        runner.run(ExitCode.PENDING, "run \"mizzling generate\"", "generate", "--check");
        runner.run(ExitCode.PENDING, "There is something to do", "check");
        runner.run(ExitCode.OK, "Run it with: mizzling migrate", "generate");
        runner.run(ExitCode.OK, "Dry run", "migrate", "--dry-run", "--save", "plan.json");
        runner.run(ExitCode.OK, "1 migration applied", "migrate", "--plan", "plan.json");
        runner.run(ExitCode.OK, "Nothing to do", "migrate");
        runner.run(ExitCode.OK, "Everything is well", "check");
        runner.run(ExitCode.OK, "2 migrations", "status");
        runner.run(ExitCode.OK, " tables", "list");
        project.run("list").exited(ExitCode.OK).prints(prefix + "notes").prints("byTopic");
        runner.run(ExitCode.OK, "Dry run", "drop", prefix + "notes", "--dry-run");
        runner.run(
                ExitCode.OK,
                "2 tables deleted",
                "drop",
                prefix + "notes",
                prefix + "history",
                "--allow=drop-table=" + prefix + "notes",
                "--allow=drop-table=" + prefix + "history");
        assertEquals(-1, project.run("list").out().indexOf(prefix));
    }

    private static void edit(LocalProject project) throws IOException {
        Path record = project.folder().resolve("src/main/java/notes/Note.java");
        String text = Files.readString(record)
                .replace(
                        "        String text,",
                        "        @IndexPartitionKey(\"byTopic\") String topic,\n        String text,")
                .replace(
                        "import io.mizzle.annotation.PartitionKey;",
                        "import io.mizzle.annotation.IndexPartitionKey;\nimport io.mizzle.annotation.PartitionKey;");
        Files.writeString(record, text);
        project.compile();
    }
}
