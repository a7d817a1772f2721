package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Each has its message and exit code, and leaves nothing half done. */
class BadSituationsTest {

    private static DynamoDbServer server;
    private static DynamoDbClient client;

    @TempDir
    Path parent;

    private Shell shell;

    @BeforeAll
    static void start() {
        server = DynamoDbServer.embedded();
        client = server.createClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void initialise() throws IOException {
        shell = new Shell(Files.createDirectory(parent.resolve("notes")))
                .with("MIZZLE_ENDPOINT", server.endpoint().toString())
                .with("MIZZLE_TABLE_PREFIX", "bad-");
        shell.run("init").exited(ExitCode.OK);
    }

    private List<String> tables() {
        return client.listTables().tableNames().stream()
                .filter(name -> name.startsWith("bad-"))
                .toList();
    }

    private void assertNothingWritten() {
        assertFalse(Files.exists(shell.folder().resolve("migrations")), "no migration");
        assertEquals(List.of(), tables());
    }

    @Test
    void aProjectThatWasNotCompiled() {
        shell.run("generate").exited(ExitCode.FAILURE).says("target/classes").says("do:  ");

        assertNothingWritten();
    }

    @Test
    void aBrokenDescriptor() throws IOException {
        shell.write("target/classes/META-INF/mizzle/notes.Note.json", "{ \"format\": 1, ");

        shell.run("generate")
                .exited(ExitCode.FAILURE)
                .says("notes.Note.json is broken")
                .says("Compile the project again");
        shell.run("push").exited(ExitCode.FAILURE).says("The schema cannot be read");

        assertNothingWritten();
    }

    @Test
    void aMissingFileOfAMigration() throws IOException {
        generate();
        Files.delete(migration().resolve("plan.json"));

        shell.run("migrate")
                .exited(ExitCode.FAILURE)
                .says("plan.json cannot be read")
                .says("version control");

        assertEquals(List.of(), tables());
    }

    @Test
    void anEditedSnapshot() throws IOException {
        generate();
        edit(migration().resolve("snapshot.json"), "\"author\"", "\"writer\"");

        shell.run("migrate").exited(ExitCode.FAILURE).says("was edited");

        assertEquals(List.of(), tables());
    }

    @Test
    void anAppliedPlanThatWasEdited() throws IOException {
        shell.with("MIZZLE_HISTORY_TABLE", "bad-history");
        generate();
        shell.run("migrate").exited(ExitCode.OK);
        edit(migration().resolve("plan.json"), "\"author\"", "\"writer\"");

        shell.run("migrate").exited(ExitCode.FAILURE).says("edited");
        shell.run("status").exited(ExitCode.FAILURE).prints("edited");

        shell.run("drop", "bad-notes", "bad-history", "--allow=drop-table=bad-notes", "--allow=drop-table=bad-history")
                .exited(ExitCode.OK);
    }

    @Test
    void aSavedPlanWhoseTableHasChanged() throws IOException {
        generate();
        shell.run("push", "--dry-run", "--save", "plan.json").exited(ExitCode.OK);
        shell.run("push").exited(ExitCode.OK);

        shell.run("push", "--plan", "plan.json").exited(ExitCode.PENDING).says("has changed since the plan was made");

        shell.run("drop", "bad-notes", "--allow=drop-table=bad-notes").exited(ExitCode.OK);
    }

    @Test
    void anUnknownRegion() throws IOException {
        shell.environment().remove("MIZZLE_ENDPOINT");
        System.setProperty("aws.accessKeyId", "nobody");
        System.setProperty("aws.secretAccessKey", "nothing");
        try {
            shell.run("list", "--region", "eu-nowhere-9", "--config", aws().toString())
                    .exited(ExitCode.CONNECTIVITY)
                    .says("eu-nowhere-9")
                    .says("the region or the endpoint is spelled right");
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
    }

    @Test
    void noCredentials() throws IOException {
        shell.environment().remove("MIZZLE_ENDPOINT");
        shell.run("list", "--region", "eu-central-1", "--aws-profile", "does-not-exist", "--config", aws().toString())
                .exited(ExitCode.CONNECTIVITY)
                .says("credentials")
                .says("never given to mizzling itself");
    }

    /** A configuration that leaves everything to the AWS configuration. */
    private Path aws() throws IOException {
        return shell.write("aws.properties", "table-prefix=bad-\n");
    }

    @Test
    void aClosedPort() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        generate();

        shell.run("migrate", "--endpoint", "http://127.0.0.1:" + closed)
                .exited(ExitCode.CONNECTIVITY)
                .says("Nothing answers")
                .says("mizzling local start");
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        Javac.compile(shell.folder());

        // not even root writes there
        shell.run("generate", "--out", "/proc/mizzle").exited(ExitCode.FAILURE).says("/proc/mizzle");
        shell.run("push", "--dry-run", "--save", "/proc/mizzle/plan.json")
                .exited(ExitCode.FAILURE)
                .says("/proc/mizzle");

        assertEquals(List.of(), tables());
    }

    @Test
    void anExportThatHasNowhereToGo() throws IOException {
        Javac.compile(shell.folder());
        shell.run("push").exited(ExitCode.OK);

        shell.run("export", "bad-notes", "/proc/mizzle/notes.jsonl")
                .exited(ExitCode.FAILURE)
                .says("/proc/mizzle");
        shell.run("import", "bad-notes", "nowhere.jsonl", "--yes")
                .exited(ExitCode.FAILURE)
                .says("nowhere.jsonl");

        shell.run("drop", "bad-notes", "--allow=drop-table=bad-notes").exited(ExitCode.OK);
    }

    @Test
    void anEndpointThatIsNoUrl() {
        shell.run("list", "--endpoint", "localhost").exited(ExitCode.USAGE).says("is no URL");
    }

    @Test
    void aSecretInTheConfiguration() throws IOException {
        shell.write("mizzle.properties", "dev.aws-secret-access-key=abc\n");

        shell.run("list").exited(ExitCode.USAGE).says("Credentials never stand in this file");
    }

    @Test
    void aMisspelledSettingAndAMissingConfiguration() throws IOException {
        shell.write("mizzle.properties", "shcema=target/classes\n");

        shell.run("list")
                .exited(ExitCode.USAGE)
                .says("\"shcema\", which is not a setting")
                .says("schema, out");
        shell.run("list", "--config", "none.properties").exited(ExitCode.USAGE).says("There is no file");
    }

    @Test
    void anOptionThatDoesNotExistAndAFailureAsJson() {
        shell.run("list", "--sorted").exited(ExitCode.USAGE).says("Unknown option: '--sorted'");
        shell.run("list", "--endpoint", "localhost", "--json")
                .exited(ExitCode.USAGE)
                .prints("\"exit\": 2")
                .prints("\"what\": \"The endpoint");
        shell.run("lits").exited(ExitCode.USAGE).says("lits");
    }

    @Test
    void aStackTraceOnlyWithVerbose() throws IOException {
        shell.write("target/classes/META-INF/mizzle/notes.Note.json", "{");

        assertEquals(-1, shell.run("generate").err().indexOf("\tat "));
        shell.run("generate", "--verbose").says("\tat io.mizzle");
    }

    private void generate() throws IOException {
        Javac.compile(shell.folder());
        shell.run("generate").exited(ExitCode.OK);
    }

    private Path migration() throws IOException {
        try (Stream<Path> all = Files.list(shell.folder().resolve("migrations"))) {
            return all.findFirst().orElseThrow();
        }
    }

    private static void edit(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
