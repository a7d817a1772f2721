package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferTest {

    private static final String NOTES = """
            {"author":"ada","at":"2026-11-21T06:26:28.120000000Z","text":"one","tags":{"$SS":["a","b"]},"version":1}
            {"author":"bob","at":"2026-11-21T06:26:28.120000000Z","text":"two","version":1}
            """;

    @TempDir
    Path parent;

    private DynamoDbServer server;
    private Shell shell;

    @BeforeEach
    void push() throws IOException {
        server = DynamoDbServer.embedded();
        shell = new Shell(Files.createDirectory(parent.resolve("notes")))
                .with("MIZZLE_ENDPOINT", server.endpoint().toString())
                .with("MIZZLE_TABLE_PREFIX", "transfer-");
        shell.run("init").exited(ExitCode.OK);
        Javac.compile(shell.folder());
        shell.run("push").exited(ExitCode.OK);
    }

    @AfterEach
    void drop() {
        shell.run("drop", "transfer-notes", "--allow=drop-table=transfer-notes").exited(ExitCode.OK);
        server.close();
    }

    @Test
    void whatIsExportedAndImportedIsTheSame() throws IOException {
        shell.write("notes.jsonl", NOTES);

        shell.run("import", "transfer-notes", "notes.jsonl").exited(ExitCode.OK).says("2 items put");
        shell.run("export", "transfer-notes", "again.jsonl", "--rcu", "1000")
                .exited(ExitCode.OK)
                .says("2 items in");
        shell.run("export", "transfer-notes", "notes.csv", "--json")
                .exited(ExitCode.OK)
                .prints("\"items\": 2");
        shell.run("export", "transfer-notes", "notes.ddb", "--format", "dynamodb-json")
                .exited(ExitCode.OK);

        assertEquals(lines("notes.jsonl").size(), lines("again.jsonl").size());
        assertEquals(3, lines("notes.csv").size());
        assertEquals(true, Files.readString(shell.folder().resolve("notes.ddb")).contains("\"SS\""));
        shell.run("scan", "Note").exited(ExitCode.OK).prints("\"author\": \"ada\"");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(shell.folder().resolve(file));
    }

    @Test
    void aMissingFileOrTableIsAFailure() {
        shell.run("import", "transfer-notes", "none.jsonl")
                .exited(ExitCode.FAILURE)
                .says("none.jsonl");
        shell.run("export", "transfer-none", "none.jsonl")
                .exited(ExitCode.FAILURE)
                .says("ResourceNotFoundException");
    }
}
