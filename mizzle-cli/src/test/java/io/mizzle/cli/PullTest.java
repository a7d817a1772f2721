package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PullTest {

    @TempDir
    Path parent;

    @Test
    void aTableThatExistsIsTakenOverWithoutADifference() throws IOException {
        try (LocalProject first = new LocalProject(Files.createDirectory(parent.resolve("first")), "pull-")) {
            first.run("init").exited(ExitCode.OK);
            first.compile();
            first.run("push").exited(ExitCode.OK);
            first.write(
                    "notes.jsonl", "{\"author\":\"ada\",\"at\":\"2026-11-21T06:26:28.120000000Z\",\"text\":\"one\"}\n");
            first.run("import", "pull-notes", "notes.jsonl").exited(ExitCode.OK);

            Shell second = new Shell(Files.createDirectory(parent.resolve("second")))
                    .with("MIZZLE_ENDPOINT", LocalProject.endpoint().toString())
                    .with("MIZZLE_HISTORY_TABLE", "pull-history");
            second.run("pull", "pull-notes", "--package", "taken.over")
                    .exited(ExitCode.OK)
                    .says("1 file written");
            second.run("pull", "pull-notes", "--package", "taken.over")
                    .exited(ExitCode.OK)
                    .says("stays as it is");
            Javac.compile(second.folder());

            second.run("diff").exited(ExitCode.OK).says("No difference");
            second.run("generate").exited(ExitCode.OK);
            second.run("baseline").exited(ExitCode.OK).says("1 migration counted as applied");
            second.run("migrate").exited(ExitCode.OK).says("Nothing to do");
            second.run("check").exited(ExitCode.OK);
            assertTrue(
                    second.run("scan", "pull-notes").exited(ExitCode.OK).out().contains("\"text\": \"one\""));
        }
    }
}
