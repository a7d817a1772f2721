package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static DynamoDbServer server;

    @TempDir
    Path parent;

    private Shell shell;

    @BeforeAll
    static void start() {
        server = DynamoDbServer.embedded();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void initialise() throws IOException {
        shell = new Shell(Files.createDirectory(parent.resolve("notebook")))
                .with("MIZZLE_ENDPOINT", server.endpoint().toString())
                .with("MIZZLE_TABLE_PREFIX", "tables-test-");
        shell.run("init").exited(ExitCode.OK);
        Javac.compile(shell.folder());
    }

    @Test
    void aSecondPushSendsNoWrite() {
        shell.run("diff").exited(ExitCode.PENDING).prints("tables-test-notes");
        shell.run("push", "--dry-run").exited(ExitCode.OK).prints("CreateTable");
        Result first = shell.run("push").exited(ExitCode.OK).says("Create table tables-test-notes");
        assertTrue(
                first.err().indexOf("region us-east-1, account local")
                        < first.err().indexOf("Create table"),
                first::toString);
        assertTrue(first.err().indexOf("endpoint http://") < first.err().indexOf("region us-east-1"), first::toString);

        Result again = shell.run("push");

        again.exited(ExitCode.OK).says("Nothing to do");
        shell.run("diff").exited(ExitCode.OK).says("No difference");
        shell.run("list").exited(ExitCode.OK).prints("tables-test-notes  author:S       at:S");
        shell.run("list", "--verbose").prints("deletion protection     off");
        shell.run("list", "--json").prints("\"partitionKey\": {");
        shell.run("drop", "tables-test-notes")
                .exited(ExitCode.CONFIRMATION)
                .says("--allow drop-table=tables-test-notes");
        shell.run("drop", "tables-test-notes", "--allow", "drop-table=tables-test-notes")
                .exited(ExitCode.OK);
        assertEquals("", shell.run("list", "--quiet").err());
    }
}
