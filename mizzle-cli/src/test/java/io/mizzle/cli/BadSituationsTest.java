package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each has its message and exit code, and leaves nothing half done: files, tables, history and items are what they were. */
class BadSituationsTest {

    private static final String PREFIX = "bad-";
    private static final String NOTES = "bad-notes";
    private static final String DESCRIPTOR = "target/classes/META-INF/mizzle/notes.Note.json";

    /** Not even root writes there. */
    private static final String UNWRITABLE = "/proc/mizzle";

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
                .with("MIZZLE_TABLE_PREFIX", PREFIX)
                .with("MIZZLE_HISTORY_TABLE", "bad-history");
        shell.run("init").exited(ExitCode.OK);
    }

    @AfterEach
    void drop() {
        client.listTables().tableNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> client.deleteTable(request -> request.tableName(name)));
    }

    /** A command that ends so, says why and what to do, and changes nothing at all. */
    private Result refused(ExitCode code, String... arguments) throws IOException {
        Situation before = Situation.of(shell.folder(), client, PREFIX);
        Result result = shell.run(arguments)
                .exited(code)
                .says("error: ")
                .says("  why: ")
                .says("  do:  ");
        assertEquals("", result.out(), result::toString);
        assertUnchanged(before, result);
        return result;
    }

    private void assertUnchanged(Situation before, Result result) throws IOException {
        Situation after = Situation.of(shell.folder(), client, PREFIX);
        assertEquals(before.files(), after.files(), result::toString);
        assertEquals(before.tables(), after.tables(), result::toString);
    }

    private void generated() throws IOException {
        Javac.compile(shell.folder());
        shell.run("generate").exited(ExitCode.OK);
    }

    /** A table with an item, its history, and a schema that has changed since. */
    private void migrated() throws IOException {
        generated();
        shell.run("migrate").exited(ExitCode.OK);
        client.putItem(request -> request.tableName(NOTES)
                .item(Map.of(
                        "author", AttributeValue.fromS("ada"),
                        "at", AttributeValue.fromS("2026-11-21T06:26:28.120000000Z"),
                        "text", AttributeValue.fromS("one"),
                        "version", AttributeValue.fromN("1"))));
        Path record = shell.folder().resolve("src/main/java/notes/Note.java");
        edit(
                record,
                "        String text,",
                "        @io.mizzle.annotation.IndexPartitionKey(\"byText\") String text,");
        Javac.compile(shell.folder());
    }

    /** The same, with a migration that is not yet run. */
    private void pending() throws IOException {
        migrated();
        shell.run("generate").exited(ExitCode.OK);
    }

    private Path migration(String number) throws IOException {
        try (Stream<Path> all = Files.list(shell.folder().resolve("migrations"))) {
            return all.filter(each -> each.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertNotEquals(-1, text.indexOf(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aProjectThatWasNotCompiled() throws IOException {
        for (String command : new String[] {"generate", "push", "diff", "check", "schema"}) {
            refused(ExitCode.FAILURE, command).says("target/classes").says("compile the project first");
        }
    }

    @Test
    void aBrokenSchema() throws IOException {
        migrated();
        shell.write(DESCRIPTOR, "{ \"format\": 1, ");

        for (String command : new String[] {"generate", "push", "diff", "check", "backfill byText", "scan notes"}) {
            refused(ExitCode.FAILURE, command.split(" "))
                    .says("The schema cannot be read")
                    .says("notes.Note.json is broken")
                    .says("Compile the project again");
        }
    }

    @Test
    void aMissingFile() throws IOException {
        pending();
        Files.delete(migration("0001").resolve("plan.json"));

        for (String command :
                new String[] {"migrate", "status", "check", "generate", "baseline", "migrate --dry-run"}) {
            refused(ExitCode.FAILURE, command.split(" "))
                    .says("plan.json cannot be read")
                    .says("version control");
        }
    }

    @Test
    void anEditedSnapshot() throws IOException {
        pending();
        edit(migration("0001").resolve("snapshot.json"), "\"author\"", "\"writer\"");

        for (String command : new String[] {"migrate", "status", "check", "generate", "baseline"}) {
            refused(ExitCode.FAILURE, command).says("was edited").says("version control");
        }
    }

    @Test
    void anAppliedPlanThatWasEdited() throws IOException {
        pending();
        edit(migration("0000").resolve("plan.json"), "\"author\"", "\"writer\"");

        for (String command : new String[] {"migrate", "migrate --dry-run", "baseline"}) {
            refused(ExitCode.FAILURE, command.split(" "))
                    .says("0000_create_notes")
                    .says("edited");
        }
        Situation before = Situation.of(shell.folder(), client, PREFIX);
        assertUnchanged(before, shell.run("status").exited(ExitCode.FAILURE).prints("edited"));
    }

    @Test
    void aSavedPlanWhoseTableHasChanged() throws IOException {
        migrated();
        shell.run("push", "--dry-run", "--save", "plan.json").exited(ExitCode.OK);
        shell.run("push").exited(ExitCode.OK);
        refused(ExitCode.PENDING, "push", "--plan", "plan.json").says("has changed since the plan was made");
    }

    @Test
    void aBrokenPlan() throws IOException {
        pending();
        shell.write("plan.json", "{");

        refused(ExitCode.FAILURE, "push", "--plan", "plan.json")
                .says("plan.json")
                .says("--dry-run --save");
        refused(ExitCode.FAILURE, "migrate", "--plan", "plan.json").says("plan.json");
        refused(ExitCode.FAILURE, "migrate", "--plan", "none.json").says("none.json");
    }

    @Test
    void anUnknownRegion() throws IOException {
        pending();
        shell.environment().remove("MIZZLE_ENDPOINT");
        shell.with("AWS_ACCESS_KEY_ID", "nobody").with("AWS_SECRET_ACCESS_KEY", "nothing");
        String configuration = aws();
        System.setProperty("aws.accessKeyId", "nobody");
        System.setProperty("aws.secretAccessKey", "nothing");
        try {
            for (String command : new String[] {"list", "migrate --yes", "push --yes"}) {
                refused(
                                ExitCode.CONNECTIVITY,
                                (command + " --region eu-nowhere-9 --config " + configuration).split(" "))
                        .says("eu-nowhere-9")
                        .says("the region or the endpoint is spelled right");
            }
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
    }

    @Test
    void noRegionUnlessTheAwsConfigurationHasOne() throws IOException {
        shell.environment().remove("MIZZLE_ENDPOINT");
        String configuration = aws();
        assumeTrue(System.getenv("AWS_REGION") == null, "this machine has a region");

        refused(ExitCode.CONNECTIVITY, "list", "--config", configuration, "--aws-profile", "does-not-exist")
                .says("No region is configured")
                .says("--region eu-central-1");
        System.setProperty("aws.region", "eu-west-3");
        try {
            shell.run("list", "--config", configuration, "--aws-profile", "does-not-exist")
                    .exited(ExitCode.CONNECTIVITY)
                    .says("credentials");
        } finally {
            System.clearProperty("aws.region");
        }
    }

    @Test
    void noCredentials() throws IOException {
        pending();
        shell.environment().remove("MIZZLE_ENDPOINT");
        String configuration = aws();
        for (String command :
                new String[] {"list", "migrate --yes", "push --yes", "drop bad-notes --allow=drop-table=bad-notes"}) {
            refused(
                            ExitCode.CONNECTIVITY,
                            (command + " --region eu-central-1 --aws-profile does-not-exist --config " + configuration)
                                    .split(" "))
                    .says("credentials")
                    .says("never given to mizzling itself");
        }
    }

    /** A configuration that leaves everything to the AWS configuration. */
    private String aws() throws IOException {
        return shell.write("aws.properties", "table-prefix=bad-\n").toString();
    }

    @Test
    void aClosedPort() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        pending();
        shell.write("notes.jsonl", "{\"author\": \"bob\", \"at\": \"2026\"}\n");

        for (String command : new String[] {
            "migrate",
            "push",
            "baseline",
            "unlock",
            "backfill byText",
            "import bad-notes notes.jsonl",
            "export bad-notes out.jsonl",
            "pull bad-notes",
            "drop bad-notes --allow=drop-table=bad-notes"
        }) {
            refused(ExitCode.CONNECTIVITY, (command + " --endpoint http://127.0.0.1:" + closed).split(" "))
                    .says("Nothing answers")
                    .says("mizzling local start");
        }
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        migrated();

        refused(ExitCode.FAILURE, "generate", "--out", UNWRITABLE)
                .says(UNWRITABLE)
                .says("Make the folder writable");
        refused(ExitCode.FAILURE, "generate", "--custom", "notes.Fill", "--out", UNWRITABLE)
                .says(UNWRITABLE);
        refused(ExitCode.FAILURE, "push", "--dry-run", "--save", UNWRITABLE + "/plan.json")
                .says(UNWRITABLE);
        refused(ExitCode.FAILURE, "migrate", "--dry-run", "--save", UNWRITABLE + "/plan.json")
                .says(UNWRITABLE);
        refused(ExitCode.FAILURE, "pull", NOTES, "--sources", UNWRITABLE).says(UNWRITABLE);
        refused(ExitCode.FAILURE, "export", NOTES, UNWRITABLE + "/notes.jsonl").says(UNWRITABLE);
    }

    @Test
    void aFolderInPlaceOfWhichThereIsAFile() throws IOException {
        migrated();
        shell.write("src/main/java/fill", "no folder");
        refused(ExitCode.FAILURE, "generate", "--custom", "fill.Fill").says("fill");

        shell.run("push").exited(ExitCode.OK);
        client.putItem(request -> request.tableName(NOTES)
                .item(Map.of("author", AttributeValue.fromS("bob"), "at", AttributeValue.fromS("2026"))));
        shell.write(".mizzle", "no folder");
        refused(ExitCode.FAILURE, "backfill", "byText").says(".mizzle");
    }

    @Test
    void anInitThatCannotWriteEverything() throws IOException {
        shell = new Shell(Files.createDirectory(parent.resolve("half")));
        shell.write("src/main/java", "no folder");

        refused(ExitCode.FAILURE, "init").says("src/main/java");
    }

    @Test
    void anImportThatCannotRememberItsPlaceOrHasNoFile() throws IOException {
        migrated();

        refused(ExitCode.FAILURE, "import", NOTES, "/proc/version", "--yes")
                .says("/proc/version.progress cannot be written");
        refused(ExitCode.FAILURE, "import", NOTES, "nowhere.jsonl", "--yes").says("nowhere.jsonl");
    }

    @Test
    void aTableThatIsNotThere() throws IOException {
        migrated();
        shell.write("notes.jsonl", "{}\n");

        refused(
                        ExitCode.FAILURE,
                        "drop",
                        NOTES,
                        "bad-none",
                        "--allow=drop-table=bad-notes",
                        "--allow=drop-table=bad-none")
                .says("There is no table bad-none")
                .says("Nothing was deleted");
        refused(ExitCode.FAILURE, "import", "bad-none", "notes.jsonl", "--yes").says("ResourceNotFoundException");
        refused(ExitCode.FAILURE, "export", "bad-none", "out.jsonl").says("ResourceNotFoundException");
        refused(ExitCode.FAILURE, "pull", "bad-none").says("bad-none");
    }

    @Test
    void aDestructionThatWasNotAllowed() throws IOException {
        migrated();
        shell.run("push").exited(ExitCode.OK);
        edit(
                shell.folder().resolve("src/main/java/notes/Note.java"),
                "@io.mizzle.annotation.IndexPartitionKey(\"byText\") ",
                "");
        Javac.compile(shell.folder());

        refused(ExitCode.CONFIRMATION, "push", "--yes").says("--allow drop-index=bad-notes.byText");
        refused(ExitCode.CONFIRMATION, "push", "--allow", "drop-table=bad-notes")
                .says("drop-index=bad-notes.byText");
        refused(ExitCode.CONFIRMATION, "drop", NOTES, "--yes").says("--allow drop-table=bad-notes");
    }

    @Test
    void aDoctorNamesEveryProblemAndExitsAsTheFirst() throws IOException {
        Situation before = Situation.of(shell.folder(), client, PREFIX);

        Result result = shell.run("doctor", "--endpoint", "http://127.0.0.1:9")
                .exited(ExitCode.FAILURE)
                .prints("target/classes does not exist")
                .prints("Nothing answers at DynamoDB's address.");

        assertUnchanged(before, result);
        Javac.compile(shell.folder());
        shell.run("doctor", "--endpoint", "http://127.0.0.1:9").exited(ExitCode.CONNECTIVITY);
        shell.run("doctor").exited(ExitCode.OK).prints("MIZZLE_ENDPOINT").prints("mizzle.properties (local.region)");
    }

    @Test
    void anEndpointThatIsNoUrl() throws IOException {
        refused(ExitCode.USAGE, "list", "--endpoint", "localhost").says("is no URL");
    }

    @Test
    void aSecretInTheConfiguration() throws IOException {
        shell.write("mizzle.properties", "dev.aws-secret-access-key=abc\n");

        refused(ExitCode.USAGE, "list").says("Credentials never stand in this file");
    }

    @Test
    void aMisspelledSettingAndAMissingConfiguration() throws IOException {
        shell.write("mizzle.properties", "shcema=target/classes\n");

        refused(ExitCode.USAGE, "list")
                .says("\"shcema\", which is not a setting")
                .says("schema, out");
        refused(ExitCode.USAGE, "list", "--config", "none.properties").says("There is no file");
    }

    @Test
    void anOptionThatDoesNotExistAndAFailureAsJson() throws IOException {
        refused(ExitCode.USAGE, "list", "--sorted").says("Unknown option: '--sorted'");
        shell.run("list", "--endpoint", "localhost", "--json")
                .exited(ExitCode.USAGE)
                .prints("\"exit\": 2")
                .prints("\"what\": \"The endpoint");
        refused(ExitCode.USAGE, "lits").says("lits");
    }

    @Test
    void aNumberThatIsNone() throws IOException {
        for (String command : new String[] {
            "migrate --wcu 0",
            "migrate --segments 0",
            "migrate --wcu many",
            "backfill byText --wcu -1",
            "export notes notes.csv --rcu 0",
            "export notes notes.csv --segments 0",
            "import notes notes.csv --wcu 0",
            "import notes notes.csv --threads 0",
            "pull --sample 0"
        }) {
            refused(ExitCode.USAGE, command.split(" ")).says("number above 0").says("--help");
        }
    }

    @Test
    void aStackTraceOnlyWithVerbose() throws IOException {
        shell.write(DESCRIPTOR, "{");

        assertEquals(-1, refused(ExitCode.FAILURE, "generate").err().indexOf("\tat "));
        refused(ExitCode.FAILURE, "generate", "--verbose").says("\tat io.mizzle");
    }
}
