package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What bin/mizzling starts, mostly with a stand-in for java that says how it was called. */
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "bin/mizzling is a shell script; for mizzling.cmd see WindowsLauncherTest")
class LauncherTest {

    private static final String USUAL = "-Xshare:auto";

    @TempDir
    Path folder;

    private Launcher launcher;

    @BeforeEach
    void install() throws IOException {
        launcher = Launcher.in(folder.resolve("mizzling (of $all) users"));
    }

    @Test
    void argumentsArriveAsTheyWereTyped() throws Exception {
        String[] typed = {"generate", "--name", "two  words", "", "$HOME", "*", "it's", "\"quoted\"", "back\\slash", "ü"
        };

        Result started = launcher.withStandIn().run(typed);

        List<String> arguments = started.out().lines().toList();
        int main = arguments.indexOf("[io.mizzle.cli.Mizzling]");
        assertEquals(
                Stream.of(typed).map(each -> "[" + each + "]").toList(),
                arguments.subList(main + 1, arguments.size()),
                started::toString);
        assertEquals(List.of("[-cp]", "[" + launcher.home() + "/lib/*]"), arguments.subList(main - 2, main));
        assertEquals("", started.err());
    }

    @Test
    void theExitCodeIsThatOfTheCommand() throws Exception {
        launcher.withStandIn();
        for (ExitCode code : ExitCode.values()) {
            launcher.with("STAND_IN_EXIT", String.valueOf(code.code()))
                    .run("status")
                    .exited(code);
        }
    }

    @Test
    void itIsFoundThroughLinksFromWhereverItIsCalled() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Files.createSymbolicLink(bin.resolve("absolute"), launcher.script());
        Files.createSymbolicLink(bin.resolve("relative"), Path.of("absolute"));

        launcher.withStandIn();
        for (String link : List.of("absolute", "relative")) {
            launcher.runAs(bin.resolve(link), "--help").prints("[" + launcher.home() + "/lib/*]");
        }
    }

    @Test
    void javaIsThatOfTheVariableOrElseOfThePath() throws Exception {
        launcher.withStandIn().run("--help").exited(ExitCode.OK);

        launcher.withPathOnly().run("--help").exited(ExitCode.OK).prints("[--help]");
        launcher.with("JAVA_HOME", "/no where")
                .run("--help")
                .exited(ExitCode.FAILURE)
                .says("error: There is no Java.")
                .says("JAVA_HOME is /no where, where there is no bin/java.")
                .says("set JAVA_HOME");
        launcher.withoutJava()
                .run("--help")
                .exited(ExitCode.FAILURE)
                .says("JAVA_HOME is not set, and the path does not lead to one.");
    }

    @Test
    void aJavaThatSaysItIsTooOldIsNotTried() throws Exception {
        launcher.withStandIn();
        for (String version : new String[] {"11.0.2", "1.8.0_392"}) {
            launcher.ofVersion(version)
                    .run("--help")
                    .exited(ExitCode.FAILURE)
                    .says("error: This Java is too old.")
                    .says("older than version 17")
                    .says("do:  Install a JDK, 17 or later");
        }
        for (String version : new String[] {"17.0.1", "25", "25-ea", ""}) {
            launcher.ofVersion(version).run("--help").exited(ExitCode.OK).prints("[--help]");
        }
    }

    @Test
    void optionsForJavaComeFromTheirVariable() throws Exception {
        launcher.withStandIn()
                .with("MIZZLING_OPTS", "-Xmx64m -Da=b")
                .run("--help")
                .prints("[-Xmx64m]")
                .prints("[-Da=b]")
                .prints("[-Dmizzling.terminal=false]");
    }

    @Test
    void withoutATerminalNothingIsKept() throws Exception {
        launcher.withStandIn().run("--help").exited(ExitCode.OK).prints(USUAL);

        assertEquals(List.of(), launcher.files());
    }

    @Test
    void anArchiveIsMadeOnDemandAndUsedFromThenOn() throws Exception {
        launcher.withStandIn().with("MIZZLING_ARCHIVE", "now");

        launcher.run("--help").exited(ExitCode.OK).prints("[-XX:SharedArchiveFile=" + launcher.archive() + "]");
        launcher.with("MIZZLING_ARCHIVE", "")
                .run("--help")
                .prints("[-XX:SharedArchiveFile=" + launcher.archive() + "]");

        assertEquals(2, launcher.files().size(), "the archive and its size");
        Files.writeString(launcher.archive(), "a part");
        launcher.run("--help").exited(ExitCode.OK).prints(USUAL);
        Files.delete(launcher.archive());
        launcher.run("--help").exited(ExitCode.OK).prints(USUAL);
    }

    @Test
    void anArchiveThatCannotBeMadeIsDoneWithout() throws Exception {
        launcher.withStandIn()
                .with("MIZZLING_ARCHIVE", "now")
                .with("STAND_IN_DUMP_EXIT", "1")
                .run("--help")
                .exited(ExitCode.OK)
                .prints(USUAL);
        assertEquals(List.of(), launcher.files());

        // not even root writes there
        launcher.with("XDG_CACHE_HOME", "/proc/mizzle")
                .run("--help")
                .exited(ExitCode.OK)
                .prints(USUAL);
        launcher.without("XDG_CACHE_HOME")
                .without("HOME")
                .run("--help")
                .exited(ExitCode.OK)
                .prints(USUAL);
    }

    @Test
    void atATerminalTheFirstRunLeavesAnArchiveForTheNext() throws Exception {
        Path terminal = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(terminal), "script(1) is not installed, so there is no pseudo terminal");
        launcher.withStandIn();
        Path cache = Files.createDirectories(launcher.cache());
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            cache.register(watch, StandardWatchEventKinds.ENTRY_CREATE);

            Result first = launcher.runAs(terminal, "-qefc", "'" + launcher.script() + "' --help", "/dev/null");

            first.exited(ExitCode.OK).prints(USUAL).prints("[-Dmizzling.terminal=true]");
            while (launcher.files().stream().noneMatch(name -> name.endsWith(".jsa"))) {
                assertTrue(watch.poll(10, TimeUnit.SECONDS) != null, "no archive");
            }
        }
        launcher.run("--help").prints("[-XX:SharedArchiveFile=" + launcher.archive() + "]");
    }

    /** The only one with a Java of its own: what the archive holds is really taken from there. */
    @Test
    void aRealJavaTakesItsClassesFromTheArchive() throws Exception {
        // not below a folder with a space in its name, where Java 17 finds classes in no archive
        launcher = Launcher.in(folder.resolve("real/mizzling")).withLibraries();
        Path log = launcher.home().resolveSibling("classes.log");

        launcher.with("MIZZLING_ARCHIVE", "now")
                .run("--version")
                .exited(ExitCode.OK)
                .prints("mizzling ");
        launcher.with("MIZZLING_OPTS", "-Xlog:class+load:file=" + log.getFileName())
                .run("lits")
                .exited(ExitCode.USAGE)
                .says("lits");

        List<String> commands = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" picocli.CommandLine ") || line.contains(" io.mizzle.cli.Mizzling "))
                .toList();
        assertEquals(2, commands.size(), commands::toString);
        commands.forEach(line -> assertTrue(line.contains("shared objects file"), line));
        assertFalse(launcher.files().isEmpty());
    }
}
