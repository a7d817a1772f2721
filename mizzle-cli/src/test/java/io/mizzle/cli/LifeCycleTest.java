package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to the second migration and back, in this JVM and at a pseudo terminal. */
class LifeCycleTest {

    private static DynamoDbServer server;

    @TempDir
    Path parent;

    @BeforeAll
    static void start() {
        server = DynamoDbServer.embedded();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Runs a command to its end. */
    private interface Runner {
        void run(ExitCode expected, String shown, String... arguments) throws Exception;
    }

    @Test
    void withoutATerminal() throws Exception {
        Shell shell = shell("plain");
        live(
                shell,
                (expected, shown, arguments) ->
                        shell.run(arguments).exited(expected).says(shown));
    }

    @Test
    void atATerminal() throws Exception {
        Shell shell = shell("terminal");
        live(shell, (expected, shown, arguments) -> {
            try (PseudoTerminal terminal = PseudoTerminal.run(shell, arguments)) {
                terminal.awaits("└").awaits(shown).exits(expected);
            }
        });
    }

    private Shell shell(String prefix) throws IOException {
        return new Shell(Files.createDirectory(parent.resolve("notes")))
                .with("MIZZLE_ENDPOINT", server.endpoint().toString())
                .with("MIZZLE_HISTORY_TABLE", prefix + "-history")
                .with("MIZZLE_TABLE_PREFIX", prefix + "-");
    }

    private static void live(Shell shell, Runner runner) throws Exception {
        String prefix = shell.environment().get("MIZZLE_TABLE_PREFIX");
        runner.run(ExitCode.OK, "Ready", "init");
        Javac.compile(shell.folder());
        runner.run(ExitCode.OK, "Run it with: mizzling migrate", "generate", "--name", "create notes");
        runner.run(ExitCode.PENDING, "1 migration pending", "status");
        runner.run(ExitCode.OK, "1 migration applied", "migrate");

        edit(shell);

        runner.run(ExitCode.PENDING, "run \"mizzling generate\"", "generate", "--check");
        runner.run(ExitCode.PENDING, "There is something to do", "check");
        runner.run(ExitCode.OK, "Run it with: mizzling migrate", "generate");
        runner.run(ExitCode.OK, "Dry run", "migrate", "--dry-run", "--save", "plan.json");
        runner.run(ExitCode.OK, "1 migration applied", "migrate", "--plan", "plan.json");
        runner.run(ExitCode.OK, "Nothing to do", "migrate");
        runner.run(ExitCode.OK, "Everything is well", "check");
        runner.run(ExitCode.OK, "2 migrations", "status");
        runner.run(ExitCode.OK, " tables", "list");
        shell.run("list").exited(ExitCode.OK).prints(prefix + "notes").prints("byTopic");
        runner.run(ExitCode.OK, "Dry run", "drop", prefix + "notes", "--dry-run");
        runner.run(
                ExitCode.OK,
                "2 tables deleted",
                "drop",
                prefix + "notes",
                prefix + "history",
                "--allow=drop-table=" + prefix + "notes",
                "--allow=drop-table=" + prefix + "history");
        assertEquals(-1, shell.run("list").out().indexOf(prefix));
    }

    private static void edit(Shell shell) throws IOException {
        Path record = shell.folder().resolve("src/main/java/notes/Note.java");
        String text = Files.readString(record)
                .replace(
                        "        String text,",
                        "        @IndexPartitionKey(\"byTopic\") String topic,\n        String text,")
                .replace(
                        "import io.mizzle.annotation.PartitionKey;",
                        "import io.mizzle.annotation.IndexPartitionKey;\nimport io.mizzle.annotation.PartitionKey;");
        Files.writeString(record, text);
        Javac.compile(shell.folder());
    }
}
