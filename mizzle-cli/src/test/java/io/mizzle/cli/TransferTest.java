package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    @Test
    void anImportThatStopsInTheMiddleGoesOnThere() throws IOException {
        String lines = IntStream.rangeClosed(1, 130)
                .mapToObj(i -> i == 120 ? "{broken\n" : "{\"author\":\"ada\",\"at\":\"" + (1000 + i) + "\"}\n")
                .collect(Collectors.joining());
        shell.write("notes.jsonl", lines);

        shell.run("import", "transfer-notes", "notes.jsonl")
                .exited(ExitCode.PARTIAL)
                .says("Line 120 of")
                .says("it goes on where it stopped");
        shell.write("notes.jsonl", lines.replace("{broken", "{\"author\":\"ada\",\"at\":\"1120\"}"));
        shell.run("import", "transfer-notes", "notes.jsonl", "--json")
                .exited(ExitCode.OK)
                .prints("\"items\": 130");
        shell.run("export", "transfer-notes", "out.jsonl", "--segments", "1", "--rcu", "500")
                .exited(ExitCode.OK)
                .says("130 items in");
    }

    @Test
    void aQueryIsByAPathInEitherOrderUpToALimit() throws IOException {
        shell.write("notes.jsonl", NOTES + NOTES.replace("28.12", "29.12").replace("one", "later"));
        shell.run("import", "transfer-notes", "notes.jsonl").exited(ExitCode.OK).says("4 items put");

        Result last = shell.run("query", "Note", "author=ada", "--by", "in", "--descending", "--limit", "1");
        last.exited(ExitCode.OK).says("1 item").prints("later");
        shell.run("query", "Note", "author=ada", "at=2026-11-21T06:26:28.120Z")
                .exited(ExitCode.OK)
                .says("1 item")
                .prints("\"text\": \"one\"");
        shell.run("query", "Note", "author=ada", "at=yesterday")
                .exited(ExitCode.USAGE)
                .says("no instant such as");
        shell.run("query", "Note", "author=ada", "--by", "byTopic")
                .exited(ExitCode.USAGE)
                .says("byTopic");
        shell.run("scan", "Note", "--limit", "3").exited(ExitCode.OK).says("3 items");
    }
}
