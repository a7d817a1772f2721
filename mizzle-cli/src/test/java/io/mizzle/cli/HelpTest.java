package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.cli.command.Commands;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HelpTest {

    private static final List<String> ALL = List.of(
            "init",
            "generate",
            "migrate",
            "push",
            "status",
            "list",
            "drop",
            "diff",
            "pull",
            "check",
            "baseline",
            "resolve",
            "unlock",
            "backfill",
            "export",
            "import",
            "schema",
            "local",
            "query",
            "get",
            "scan",
            "completion",
            "doctor");

    @TempDir
    Path folder;

    @Test
    void everyCommandIsThere() {
        assertEquals(
                ALL.stream().sorted().toList(),
                Commands.all(Surroundings.ofProcess()).getSubcommands().keySet().stream()
                        .sorted()
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyHelpShowsAnExampleThatCallsTheCommand() {
        return all(Commands.all(Surroundings.ofProcess()))
                .map(line -> line.getCommandSpec().qualifiedName(" "))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] arguments = (name.substring("mizzling".length()).strip() + " --help")
                            .strip()
                            .split(" ");

                    Result help = new Shell(folder).run(arguments).exited(ExitCode.OK);

                    String example = help.out().substring(help.out().indexOf("Example:"));
                    assertTrue(example.contains(name) || example.contains("mizzling COMMAND"), example);
                    assertEquals("", help.err());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandTakesTheSameOutputOptions() {
        return all(Commands.all(Surroundings.ofProcess()))
                .filter(line -> line.getSubcommands().isEmpty())
                .map(line -> DynamicTest.dynamicTest(line.getCommandName(), () -> {
                    Map<String, ?> options = line.getCommandSpec().optionsMap();
                    for (String name : List.of("--json", "--quiet", "--verbose", "--no-color", "--help")) {
                        assertTrue(options.containsKey(name), name);
                    }
                    for (String secret : List.of("secret", "password", "token", "key")) {
                        assertTrue(options.keySet().stream().noneMatch(name -> name.contains(secret)), secret);
                    }
                }));
    }

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTest::all));
    }
}
