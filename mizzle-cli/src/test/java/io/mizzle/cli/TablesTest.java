package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    @Test
    void settingsOfTablesArePushedAndDeletionProtectionIsRespected() throws IOException {
        Path properties = shell.folder().resolve("mizzle.properties");
        String plain = Files.readString(properties);
        Files.writeString(
                properties,
                plain + "table.notes.capacity=provisioned 3 4\ntable.notes.stream=keys-only\n"
                        + "table.notes.deletion-protection=true\n");

        shell.run("push", "--dry-run").exited(ExitCode.OK).prints("KEYS_ONLY");
        shell.run("push").exited(ExitCode.OK);
        shell.run("push").exited(ExitCode.OK).says("Nothing to do");
        shell.run("list", "--json").prints("\"deletionProtection\": true").prints("\"stream\": \"KEYS_ONLY\"");
        shell.run("drop", "tables-test-notes", "--allow", "drop-table=tables-test-notes")
                .exited(ExitCode.FAILURE)
                .says("protected against deletion");

        Files.writeString(properties, plain + "table.notes.deletion-protection=false\n");
        shell.run("push").exited(ExitCode.OK).says("1 step done");
        shell.run("drop", "tables-test-notes", "--allow", "drop-table=tables-test-notes")
                .exited(ExitCode.OK);
    }

    /** By a name in capitals the server is taken for one elsewhere. */
    @Test
    void elsewhereThanOnThisMachineAgreementIsNeeded() {
        shell.with("MIZZLE_ENDPOINT", "http://LOCALHOST:" + server.endpoint().getPort());
        Map<String, String> credentials =
                Map.of("aws.accessKeyId", "test", "aws.secretAccessKey", "test", "aws.accountId", "123456789012");
        credentials.forEach(System::setProperty);
        try {
            Result refused = shell.run("push").exited(ExitCode.CONFIRMATION).says("--yes");
            assertTrue(refused.err().contains("region us-east-1, account 123456789012"), refused::toString);
            shell.run("diff").exited(ExitCode.PENDING);

            shell.run("push", "--yes").exited(ExitCode.OK).says("Create table tables-test-notes");
            shell.run("drop", "tables-test-notes", "--yes")
                    .exited(ExitCode.CONFIRMATION)
                    .says("--allow drop-table=");
            shell.run("drop", "tables-test-notes", "--allow", "drop-table=tables-test-notes")
                    .exited(ExitCode.CONFIRMATION)
                    .says("--yes");
            shell.run("drop", "tables-test-notes", "--yes", "--allow", "drop-table=tables-test-notes")
                    .exited(ExitCode.OK);
        } finally {
            credentials.keySet().forEach(System::clearProperty);
        }
    }
}
