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

/** What a CI job is told: the schema against the last snapshot, the chain, drift, and findings. */
class CheckTest {

    private static final String TOPIC = "@io.mizzle.annotation.IndexPartitionKey(\"byTopic\") String topic,";

    @TempDir
    Path parent;

    private DynamoDbServer server;
    private DynamoDbClient client;
    private Shell shell;

    @BeforeEach
    void migrate() throws IOException {
        server = DynamoDbServer.embedded();
        client = server.createClient();
        shell = new Shell(Files.createDirectory(parent.resolve("notes")))
                .with("MIZZLE_ENDPOINT", server.endpoint().toString())
                .with("MIZZLE_TABLE_PREFIX", "check-")
                .with("MIZZLE_HISTORY_TABLE", "check-history");
        shell.run("init").exited(ExitCode.OK);
        Javac.compile(shell.folder());
        shell.run("generate").exited(ExitCode.OK);
    }

    @AfterEach
    void drop() {
        client.listTables().tableNames().stream()
                .filter(name -> name.startsWith("check-"))
                .forEach(name -> client.deleteTable(request -> request.tableName(name)));
        client.close();
        server.close();
    }

    private void addTopic() throws IOException {
        Path record = shell.folder().resolve("src/main/java/notes/Note.java");
        Files.writeString(
                record, Files.readString(record).replace("        String text,", TOPIC + "\n        String text,"));
        Javac.compile(shell.folder());
    }

    @Test
    void tablesThatWereChangedByHandAreDrift() {
        shell.run("migrate").exited(ExitCode.OK);
        shell.run("check").exited(ExitCode.OK).says("Everything is well");

        client.updateTimeToLive(request -> request.tableName("check-notes")
                .timeToLiveSpecification(live -> live.enabled(true).attributeName("expires")));

        shell.run("check")
                .exited(ExitCode.PENDING)
                .prints("not what the last applied migration left")
                .prints("expires");
        shell.run("check", "--offline").exited(ExitCode.OK);
        shell.run("check", "--json").exited(ExitCode.PENDING).prints("\"subject\": \"time to live\"");
    }

    @Test
    void findingsFailOnlyIfThatIsWanted() throws IOException {
        shell.run("migrate").exited(ExitCode.OK);
        addTopic();
        shell.run("check").exited(ExitCode.PENDING).prints("Create index notes.byTopic");
        shell.run("generate", "--name", "topics").exited(ExitCode.OK);

        shell.run("check").exited(ExitCode.OK).says("COST notes");
        shell.run("check", "--strict").exited(ExitCode.PENDING).says("COST notes");
    }

    @Test
    void twoBranchesThatMadeMigrationsAreNoticed() throws IOException {
        Path folder = shell.folder().resolve("migrations");
        addTopic();
        shell.run("generate", "--name", "ours").exited(ExitCode.OK);
        Path ours = folder.resolve("0001_ours");
        Path kept = Files.move(ours, shell.folder().resolve("kept"));
        shell.run("generate", "--name", "theirs").exited(ExitCode.OK);
        Files.move(kept, ours);

        shell.run("check", "--offline")
                .exited(ExitCode.FAILURE)
                .says("Two branches made migrations at the same time")
                .says("0001_theirs");
    }

    @Test
    void aNewNameThatIsSaidIsNoNewAttribute() throws IOException {
        shell.run("migrate").exited(ExitCode.OK);
        Path record = shell.folder().resolve("src/main/java/notes/Note.java");
        Files.writeString(record, Files.readString(record).replace("String text,", "String body,"));
        Javac.compile(shell.folder());

        shell.run("generate", "--rename", "Note.text=body", "--json")
                .exited(ExitCode.OK)
                .prints("attribute text of items of Note to body");
    }
}
