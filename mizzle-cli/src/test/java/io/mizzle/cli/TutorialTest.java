package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/cli-tutorial.md says, up to the section about what comes next. */
class TutorialTest {

    private static final String END = "## What comes next";

    @TempDir
    Path parent;

    @Test
    void everyCommandOfTheTutorialWorks() throws IOException {
        String page = Files.readString(Repository.root().resolve("docs/cli-tutorial.md"));
        int done = 0;
        try (DynamoDbServer server = DynamoDbServer.embedded()) {
            Shell shell = new Shell(Files.createDirectory(parent.resolve("notes")))
                    .with("MIZZLE_ENDPOINT", server.endpoint().toString());
            for (Block block : Block.of(page.substring(0, page.indexOf(END)))) {
                if (block.language().equals("diff")) {
                    apply(block.lines(), shell.folder().resolve("src/main/java/notes/Note.java"));
                } else if (block.language().equals("sh")) {
                    for (String line : block.lines()) {
                        run(line, shell);
                        done++;
                    }
                }
            }
            shell.run("drop", "mizzle_migrations", "--allow=drop-table=mizzle_migrations")
                    .exited(ExitCode.OK);
        }
        assertTrue(done > 10, done + " commands");
    }

    private static void run(String line, Shell shell) throws IOException {
        if (line.startsWith("mvn")) {
            Javac.compile(shell.folder());
        } else if (line.startsWith("mizzling") && !line.startsWith("mizzling local")) {
            String[] arguments = line.substring("mizzling ".length()).split(" ", -1);
            shell.run(arguments).exited(ExitCode.OK);
        }
    }

    /** Each added line goes after the line before it. */
    private static void apply(List<String> diff, Path file) throws IOException {
        List<String> text = new ArrayList<>(Files.readAllLines(file));
        String before = "";
        for (String line : diff) {
            if (line.startsWith("+")) {
                text.add(text.indexOf(before) + 1, line.substring(1));
            }
            before = line.substring(1);
        }
        Files.write(file, text);
    }

    private record Block(String language, List<String> lines) {

        static List<Block> of(String page) {
            List<Block> blocks = new ArrayList<>();
            Block open = null;
            for (String line : page.lines().toList()) {
                if (!line.startsWith("```")) {
                    if (open != null) {
                        open.lines.add(line);
                    }
                } else if (open == null) {
                    open = new Block(line.substring(3), new ArrayList<>());
                } else {
                    blocks.add(open);
                    open = null;
                }
            }
            return blocks;
        }
    }
}
