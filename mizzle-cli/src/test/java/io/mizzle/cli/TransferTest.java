package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private NotesProject project;

    @BeforeEach
    void push() throws IOException {
        project = new NotesProject(parent, "transfer-");
        project.compile();
        project.run("push").exited(ExitCode.OK);
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void whatIsExportedAndImportedIsTheSame() throws IOException {
        project.write("notes.jsonl", NOTES);

        project.run("import", "transfer-notes", "notes.jsonl")
                .exited(ExitCode.OK)
                .says("2 items put");
        project.run("export", "transfer-notes", "again.jsonl", "--rcu", "1000")
                .exited(ExitCode.OK)
                .says("2 items in");
        project.run("export", "transfer-notes", "notes.csv", "--json")
                .exited(ExitCode.OK)
                .prints("\"items\": 2");
        project.run("export", "transfer-notes", "notes.ddb", "--format", "dynamodb-json")
                .exited(ExitCode.OK);

        assertEquals(lines("notes.jsonl").size(), lines("again.jsonl").size());
        assertEquals(3, lines("notes.csv").size());
        assertEquals(
                true, Files.readString(project.folder().resolve("notes.ddb")).contains("\"SS\""));
        project.run("scan", "Note").exited(ExitCode.OK).prints("\"author\": \"ada\"");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(project.folder().resolve(file));
    }

    @Test
    void aMissingFileOrTableIsAFailure() {
        project.run("import", "transfer-notes", "none.jsonl")
                .exited(ExitCode.FAILURE)
                .says("none.jsonl");
        project.run("export", "transfer-none", "none.jsonl")
                .exited(ExitCode.FAILURE)
                .says("ResourceNotFoundException");
    }

    @Test
    void anImportThatStopsInTheMiddleGoesOnThere() throws IOException {
        String lines = IntStream.rangeClosed(1, 130)
                .mapToObj(i -> i == 120 ? "{broken\n" : "{\"author\":\"ada\",\"at\":\"" + (1000 + i) + "\"}\n")
                .collect(Collectors.joining());
        project.write("notes.jsonl", lines);

        project.run("import", "transfer-notes", "notes.jsonl")
                .exited(ExitCode.PARTIAL)
                .says("Line 120 of")
                .says("it goes on where it stopped");
        project.write("notes.jsonl", lines.replace("{broken", "{\"author\":\"ada\",\"at\":\"1120\"}"));
        project.run("import", "transfer-notes", "notes.jsonl", "--json")
                .exited(ExitCode.OK)
                .prints("\"items\": 130");
        project.run("export", "transfer-notes", "out.jsonl", "--segments", "1", "--rcu", "500")
                .exited(ExitCode.OK)
                .says("130 items in");
    }

    @Test
    void aQueryIsByAPathInEitherOrderUpToALimit() throws IOException {
        project.write("notes.jsonl", NOTES + NOTES.replace("28.12", "29.12").replace("one", "later"));
        project.run("import", "transfer-notes", "notes.jsonl")
                .exited(ExitCode.OK)
                .says("4 items put");

        Result last = project.run("query", "Note", "author=ada", "--by", "in", "--descending", "--limit", "1");
        last.exited(ExitCode.OK).says("1 item").prints("later");
        project.run("query", "Note", "author=ada", "at=2026-11-21T06:26:28.120Z")
                .exited(ExitCode.OK)
                .says("1 item")
                .prints("\"text\": \"one\"");
        project.run("query", "Note", "author=ada", "at=yesterday")
                .exited(ExitCode.USAGE)
                .says("no instant such as");
        project.run("query", "Note", "author=ada", "--by", "byTopic")
                .exited(ExitCode.USAGE)
                .says("byTopic");
        project.run("scan", "Note", "--limit", "3").exited(ExitCode.OK).says("3 items");
    }
}
