package io.mizzle.cli;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A migration that stops in the middle exits with 7, says where it is, and goes on there or is resolved. */
class StoppedMigrationTest {

    private static final String FAILS = "mizzle.test.fails";

    @TempDir
    Path parent;

    private DynamoDbServer server;
    private DynamoDbClient client;
    private Shell shell;

    @BeforeEach
    void generate() throws IOException {
        server = DynamoDbServer.embedded();
        client = server.createClient();
        shell = new Shell(Files.createDirectory(parent.resolve("notes")))
                .with("MIZZLE_ENDPOINT", server.endpoint().toString())
                .with("MIZZLE_TABLE_PREFIX", "stopped-")
                .with("MIZZLE_HISTORY_TABLE", "stopped-history");
        shell.run("init").exited(ExitCode.OK);
        Javac.compile(shell.folder());
        shell.run("generate").exited(ExitCode.OK);
        shell.run("generate", "--custom", "notes.Fill", "--name", "fill").exited(ExitCode.OK);
        Path source = shell.folder().resolve("src/main/java/notes/Fill.java");
        Files.writeString(
                source,
                Files.readString(source)
                        .replaceAll(
                                "throw new .*;",
                                "if (Boolean.getBoolean(\"" + FAILS + "\")) {"
                                        + " throw new IllegalStateException(\"the file of topics is missing\"); }"));
        Javac.compile(shell.folder());
        System.setProperty(FAILS, "true");
    }

    @AfterEach
    void drop() {
        System.clearProperty(FAILS);
        client.listTables().tableNames().stream()
                .filter(name -> name.startsWith("stopped-"))
                .forEach(name -> client.deleteTable(request -> request.tableName(name)));
        client.close();
        server.close();
    }

    @Test
    void theNextRunGoesOnAtTheStepThatFailed() {
        shell.run("migrate")
                .exited(ExitCode.PARTIAL)
                .says("0000_create_notes applied")
                .says("The migrations stopped before their end.")
                .says("the file of topics is missing");
        shell.run("status")
                .exited(ExitCode.PARTIAL)
                .prints("0000_create_notes  APPLIED")
                .prints("0001_fill          FAILED")
                .says("1 migration stopped in the middle")
                .says("the file of topics is missing");
        shell.run("migrate").exited(ExitCode.PARTIAL);

        System.clearProperty(FAILS);

        shell.run("migrate").exited(ExitCode.OK).says("1 migration applied");
        shell.run("status").exited(ExitCode.OK);
        shell.run("resolve", "0001_fill", "--as", "retry")
                .exited(ExitCode.FAILURE)
                .says("not in the middle of anything");
    }

    @Test
    void whatFailedIsResolvedInOneOfThreeWays() {
        shell.run("migrate").exited(ExitCode.PARTIAL);

        shell.run("resolve", "0001_fill", "--as", "maybe")
                .exited(ExitCode.USAGE)
                .says("maybe");
        shell.run("resolve", "0009_none", "--as", "applied")
                .exited(ExitCode.FAILURE)
                .says("0009_none");
        shell.run("resolve", "0001_fill", "--as", "retry").exited(ExitCode.OK).says("resolved as retry");
        shell.run("status").exited(ExitCode.PARTIAL).prints("RUNNING");
        shell.run("resolve", "0001_fill", "--as", "step-done")
                .exited(ExitCode.OK)
                .says("resolved as step-done");
        shell.run("status").exited(ExitCode.OK).prints("0001_fill          APPLIED");
        shell.run("migrate").exited(ExitCode.OK).says("Nothing to do");
    }

    @Test
    void migrationsAreRunUpToTheOneThatIsNamed() {
        System.clearProperty(FAILS);

        shell.run("migrate", "--to", "0009_none").exited(ExitCode.FAILURE).says("0009_none");
        shell.run("migrate", "--dry-run", "--save", "plan.json").exited(ExitCode.OK);
        shell.run("migrate", "--to", "0000_create_notes").exited(ExitCode.OK).says("1 migration applied");
        shell.run("status").exited(ExitCode.PENDING).prints("0001_fill          PENDING");
        shell.run("migrate", "--plan", "plan.json")
                .exited(ExitCode.PENDING)
                .says("has changed since the plan was made");
        shell.run("migrate", "--plan", "plan.json", "--to", "0001_fill")
                .exited(ExitCode.USAGE)
                .says("contradict");
        shell.run("status").exited(ExitCode.PENDING);
        shell.run("migrate").exited(ExitCode.OK);
    }
}
