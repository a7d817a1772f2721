package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text of mizzling.cmd, which nothing here can run, against cmd's rules and against bin/mizzling. */
class WindowsLauncherTest {

    private String windows = "";
    private List<String> lines = List.of();
    private String unix = "";

    @BeforeEach
    void read() throws IOException {
        windows = Files.readString(Launcher.scripts().resolve("mizzling.cmd"));
        lines = windows.lines().toList();
        unix = Files.readString(Launcher.scripts().resolve("mizzling"));
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String start() {
        return lines.stream()
                .filter(line -> line.startsWith("\"%JAVA%\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothStartTheSameWithTheSameVariables() {
        String exec = unix.substring(unix.lastIndexOf("\nexec "));
        Set<String> options = all("-X[\\w:+=*]+", start());
        options.remove("-Xshare:auto");
        options.forEach(option -> assertTrue(exec.contains(option), option));
        assertTrue(start().endsWith("io.mizzle.cli.Mizzling %*"), start());
        for (String variable : List.of("JAVA_HOME", "MIZZLING_OPTS")) {
            assertTrue(windows.contains(variable) && unix.contains(variable), variable);
        }
    }

    @Test
    void bothSayTheSameWhereThereIsNoJava() {
        for (String line : List.of(
                "error: There is no Java.",
                "  why: JAVA_HOME is not set, and the path does not lead to one.",
                "  do:  Install a JDK, 17 or later, and set JAVA_HOME to it.")) {
            assertTrue(lines.contains("echo " + line + ">&2"), line);
            assertTrue(unix.contains(line.replaceFirst("^(error|  why): ", "")), line);
        }
    }

    /** Labels in lines that end with LF alone are not always found. */
    @Test
    void everyLineEndsAsCmdWantsIt() {
        assertEquals(windows.split("\n", -1).length, windows.split("\r\n", -1).length);
    }

    @Test
    void everyJumpHasItsLabelAndEveryLabelItsJump() {
        assertEquals(
                all("(?<=goto )\\w+", windows),
                lines.stream()
                        .filter(line -> line.startsWith(":"))
                        .map(line -> line.substring(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** In a block the variables are replaced before it runs, and the parenthesis of "Program Files (x86)" would end it. */
    @Test
    void thereAreNoBlocks() {
        lines.forEach(line -> assertFalse(line.matches("(?i)(if|for|else)\\b.*\\(\\s*"), line));
    }

    @Test
    void pathsAreQuotedAndTheExitCodeIsThatOfJava() {
        assertTrue(start().contains("-cp \"%~dp0..\\lib\\*\" "), start());
        for (String line : lines) {
            String outside = line.replaceAll("\"[^\"]*\"", "");
            assertFalse(outside.contains("%JAVA_HOME") || outside.contains("%JAVA%") || outside.contains("%~"), line);
        }
        assertTrue(lines.contains("setlocal DisableDelayedExpansion"), "an exclamation mark is none of cmd's business");
        assertEquals("exit /b %ERRORLEVEL%", lines.get(lines.size() - 1));
        assertEquals(start(), lines.get(lines.size() - 2));
    }
}
