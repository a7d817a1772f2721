package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell offers that has loaded the script of mizzling completion. */
class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    Path folder;

    @Test
    void commandsOptionsAndTheirValuesAreCompleted() throws Exception {
        assumeTrue(Files.isExecutable(BASH), "bash is not installed");
        Files.writeString(
                folder.resolve("completion"),
                new Shell(folder).run("completion").exited(ExitCode.OK).out());

        assertEquals(Set.of("migrate"), offered("mig"));
        assertEquals(Set.of("start", "stop"), offered("local", "st"));
        assertEquals(Set.of("--dry-run"), offered("push", "--dr"));
        assertEquals(
                Set.of("cloudformation", "terraform", "cdk", "json", "markdown"), offered("schema", "--format", ""));
        assertTrue(offered("export", "--format", "").contains("dynamodb-json"));
        assertTrue(offered("").containsAll(Set.of("init", "doctor", "generate")), "all commands");
        assertEquals(Set.of(), offered("warm"), "what is not for people");
    }

    /** The words after mizzling; the last is the one that is typed. */
    private Set<String> offered(String... words) throws IOException, InterruptedException {
        String typed = "'" + String.join("' '", words) + "'";
        String script = "source completion; COMP_WORDS=(mizzling " + typed + "); COMP_CWORD=" + words.length
                + "; _complete_mizzling 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder(BASH.toString(), "--norc", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(bash.waitFor(20, TimeUnit.SECONDS));
        Set<String> offered = new TreeSet<>();
        out.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(offered::add);
        return offered;
    }
}
