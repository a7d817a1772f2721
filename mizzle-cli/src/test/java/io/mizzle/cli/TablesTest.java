package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    Path parent;

    private NotesProject project;

    @BeforeEach
    void compile() throws IOException {
        project = new NotesProject(parent, "tables-test-");
        project.compile();
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void aSecondPushSendsNoWrite() {
        project.run("diff").exited(ExitCode.PENDING).prints("tables-test-notes");
        project.run("push", "--dry-run").exited(ExitCode.OK).prints("CreateTable");
        Result first = project.run("push").exited(ExitCode.OK).says("Create table tables-test-notes");
        assertTrue(
                first.err().indexOf("region us-east-1, account local")
                        < first.err().indexOf("Create table"),
                first::toString);
        assertTrue(first.err().indexOf("endpoint http://") < first.err().indexOf("region us-east-1"), first::toString);

        Result again = project.run("push");

        again.exited(ExitCode.OK).says("Nothing to do");
        project.run("diff").exited(ExitCode.OK).says("No difference");
        project.run("list").exited(ExitCode.OK).prints("tables-test-notes  author:S       at:S");
        project.run("list", "--verbose").prints("deletion protection     off");
        project.run("list", "--json").prints("\"partitionKey\": {");
        project.run("drop", "tables-test-notes")
                .exited(ExitCode.CONFIRMATION)
                .says("--allow drop-table=tables-test-notes");
        project.run("drop", "tables-test-notes", "--allow", "drop-table=tables-test-notes")
                .exited(ExitCode.OK);
        assertEquals("", project.run("list", "--quiet").err());
    }

    @Test
    void settingsOfTablesArePushedAndDeletionProtectionIsRespected() throws IOException {
        Path properties = project.folder().resolve("mizzle.properties");
        String plain = Files.readString(properties);
        Files.writeString(
                properties,
                plain + "table.notes.capacity=provisioned 3 4\ntable.notes.stream=keys-only\n"
                        + "table.notes.deletion-protection=true\n");

        project.run("push", "--dry-run").exited(ExitCode.OK).prints("KEYS_ONLY");
        project.run("push").exited(ExitCode.OK);
        project.run("push").exited(ExitCode.OK).says("Nothing to do");
        project.run("list", "--json").prints("\"deletionProtection\": true").prints("\"stream\": \"KEYS_ONLY\"");
        project.run("drop", "tables-test-notes", "--allow", "drop-table=tables-test-notes")
                .exited(ExitCode.FAILURE)
                .says("protected against deletion");

        Files.writeString(properties, plain + "table.notes.deletion-protection=false\n");
        project.run("push").exited(ExitCode.OK).says("1 step done");
        project.run("drop", "tables-test-notes", "--allow", "drop-table=tables-test-notes")
                .exited(ExitCode.OK);
    }

    /** By a name in capitals the server is taken for one elsewhere. */
    @Test
    void elsewhereThanOnThisMachineAgreementIsNeeded() {
        project.shell()
                .with(
                        "MIZZLE_ENDPOINT",
                        "http://LOCALHOST:" + LocalProject.endpoint().getPort());
        Map<String, String> credentials =
                Map.of("aws.accessKeyId", "test", "aws.secretAccessKey", "test", "aws.accountId", "123456789012");
        credentials.forEach(System::setProperty);
        try {
            Result refused = project.run("push").exited(ExitCode.CONFIRMATION).says("--yes");
            assertTrue(refused.err().contains("region us-east-1, account 123456789012"), refused::toString);
            project.run("diff").exited(ExitCode.PENDING);

            project.run("push", "--yes").exited(ExitCode.OK).says("Create table tables-test-notes");
            project.run("drop", "tables-test-notes", "--yes")
                    .exited(ExitCode.CONFIRMATION)
                    .says("--allow drop-table=");
            project.run("drop", "tables-test-notes", "--allow", "drop-table=tables-test-notes")
                    .exited(ExitCode.CONFIRMATION)
                    .says("--yes");
            project.run("drop", "tables-test-notes", "--yes", "--allow", "drop-table=tables-test-notes")
                    .exited(ExitCode.OK);
        } finally {
            credentials.keySet().forEach(System::clearProperty);
        }
    }
}
