package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mizzle.cli.command.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command, one line each, in the three ways it can be called: without a terminal, for a script, and at a terminal. */
class CommandsTest {

    private static final String CUSTOMER = "customerId=0190f3a1-0000-7000-8000-000000000001";
    private static final String ESCAPE = "\u001b";

    /** A command line and how it ends; PREFIX and PORT stand for those of the run. */
    private record Call(ExitCode exit, String... arguments) {

        Call with(String prefix, int port) {
            return new Call(
                    exit,
                    Stream.of(arguments)
                            .map(each -> each.replace("PREFIX", prefix).replace("PORT", String.valueOf(port)))
                            .toArray(String[]::new));
        }

        String command() {
            return arguments[0].equals("local") ? "local " + arguments[1] : arguments[0];
        }

        @Override
        public String toString() {
            return String.join(" ", arguments);
        }
    }

    private static final List<Call> ALL = List.of(
            new Call(ExitCode.OK, "init"),
            new Call(ExitCode.OK, "schema"),
            new Call(ExitCode.PENDING, "check", "--offline"),
            new Call(ExitCode.OK, "generate", "--name", "shop"),
            new Call(ExitCode.PENDING, "diff"),
            new Call(ExitCode.PENDING, "status"),
            new Call(ExitCode.OK, "push"),
            new Call(ExitCode.OK, "baseline"),
            new Call(ExitCode.OK, "migrate"),
            new Call(ExitCode.OK, "check"),
            new Call(ExitCode.FAILURE, "resolve", "0000_shop", "--as", "retry"),
            new Call(ExitCode.OK, "unlock"),
            new Call(ExitCode.OK, "import", "PREFIXshop", "shop.jsonl"),
            new Call(ExitCode.PENDING, "backfill", "gsi1", "--verify"),
            new Call(ExitCode.OK, "backfill", "gsi1"),
            new Call(ExitCode.OK, "get", "Customer", CUSTOMER),
            new Call(ExitCode.FAILURE, "get", "Customer", "customerId=0190f3a1-0000-7000-8000-0000000000ff"),
            new Call(ExitCode.OK, "query", "Customer", CUSTOMER),
            new Call(ExitCode.OK, "scan", "shop"),
            new Call(ExitCode.OK, "export", "PREFIXshop", "out.jsonl"),
            new Call(ExitCode.OK, "pull", "PREFIXshop", "--package", "pulled", "--sources", "pulled"),
            new Call(ExitCode.OK, "list"),
            new Call(ExitCode.OK, "completion"),
            new Call(ExitCode.OK, "doctor"),
            new Call(ExitCode.FAILURE, "local", "start", "--port", "PORT"),
            new Call(ExitCode.OK, "local", "stop", "--port", "PORT"),
            new Call(ExitCode.CONNECTIVITY, "list", "--endpoint", "http://127.0.0.1:9"),
            new Call(ExitCode.CONFIRMATION, "drop", "PREFIXshop", "--quiet"),
            new Call(
                    ExitCode.OK,
                    "drop",
                    "PREFIXshop",
                    "PREFIXproducts",
                    "PREFIXhistory",
                    "--allow=drop-table=PREFIXshop",
                    "--allow=drop-table=PREFIXproducts",
                    "--allow=drop-table=PREFIXhistory"));

    @TempDir
    Path folder;

    private LocalProject shop(String prefix) throws IOException {
        Projects.shop(folder);
        Files.writeString(
                folder.resolve("shop.jsonl"),
                "{\"pk\":\"CUSTOMER#0190f3a1-0000-7000-8000-000000000001\",\"sk\":\"PROFILE\",\"_type\":\"Customer\","
                        + "\"customerId\":\"0190f3a1-0000-7000-8000-000000000001\",\"email\":\"ada@example.com\","
                        + "\"name\":\"Ada\",\"version\":1}\n");
        return new LocalProject(folder, prefix);
    }

    private static List<Call> calls(String prefix) {
        return ALL.stream()
                .map(each -> each.with(prefix, LocalProject.endpoint().getPort()))
                .toList();
    }

    private static Set<String> names() {
        return leaves(Commands.all(Surroundings.ofProcess()))
                .map(line -> line.getCommandSpec().qualifiedName(" ").substring("mizzling ".length()))
                .collect(Collectors.toSet());
    }

    private static Stream<CommandLine> leaves(CommandLine line) {
        return line.getSubcommands().isEmpty()
                ? Stream.of(line)
                : line.getSubcommands().values().stream().flatMap(CommandsTest::leaves);
    }

    @Test
    void noCommandIsLeftOut() {
        assertEquals(names(), ALL.stream().map(Call::command).collect(Collectors.toSet()));
    }

    @Test
    void withoutATerminalTheDataIsOnStdoutAndNothingIsColoured() throws Exception {
        try (LocalProject shop = shop("plain-")) {
            for (Call call : calls("plain-")) {
                Result result = shop.run(call.arguments()).exited(call.exit());

                assertFalse((result.out() + result.err()).contains(ESCAPE), () -> call + ": " + result);
                if (call.exit() == ExitCode.OK || call.exit() == ExitCode.PENDING) {
                    result.says("mizzling " + call.command());
                } else {
                    assertEquals("", result.out(), call::toString);
                    result.says("error: ").says("do:  ");
                }
            }
        }
    }

    @Test
    void jsonIsOneObjectWithTheFieldsOfTheReference() throws Exception {
        try (LocalProject shop = shop("json-")) {
            String page = Files.readString(Repository.root().resolve("docs/cli.md"));
            for (Call call : calls("json-")) {
                List<String> arguments = new ArrayList<>(List.of(call.arguments()));
                arguments.add("--json");
                Result result = shop.run(arguments.toArray(String[]::new)).exited(call.exit());

                JsonNode json = new ObjectMapper().readTree(result.out());
                assertEquals(1, json.path("format").asInt(), call::toString);
                assertEquals(call.command(), json.path("command").asText(), call::toString);
                assertEquals(call.exit().code(), json.path("exit").asInt(), call::toString);
                if (json.has("error")) {
                    assertEquals(Set.of("what", "why", "remedy"), names(json.path("error")), call::toString);
                } else {
                    Set<String> undocumented = names(json.path("result"));
                    undocumented.removeAll(documented(page, call.command()));
                    assertEquals(Set.of(), undocumented, call + ": fields that docs/cli.md does not name");
                }
            }
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The fields of a command's line in the table of section "JSON", those of nested objects too. */
    private static Set<String> documented(String page, String command) {
        String line = page.substring(page.indexOf("## JSON"))
                .lines()
                .filter(each -> each.startsWith("| `"))
                .filter(each -> each.substring(0, each.indexOf("|", 2)).contains("`" + command + "`"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/cli.md does not say what " + command + " prints"));
        return Pattern.compile("`(\\w+)`")
                .matcher(line.substring(line.indexOf("|", 2)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void anOptionThatDoesNotExistIsAUsageErrorOfEveryCommand() throws IOException {
        Shell shell = new Shell(folder);
        for (String name : names()) {
            shell.run((name + " --no-such-option").split(" "))
                    .exited(ExitCode.USAGE)
                    .says("mizzling " + name)
                    .says("--help");
        }
    }

    @Test
    void atATerminalEveryCommandIsFramed() throws Exception {
        try (LocalProject shop = shop("terminal-")) {
            List<Call> calls = calls("terminal-").stream()
                    .filter(each -> each.exit() != ExitCode.CONFIRMATION)
                    .toList();
            Files.write(
                    folder.resolve("calls.txt"),
                    calls.stream().map(Call::toString).toList());

            try (PseudoTerminal terminal = PseudoTerminal.runMain(
                    EveryCall.class, shop.shell(), folder.resolve("calls.txt").toString())) {
                for (Call call : calls) {
                    terminal.awaits("┌").awaits("mizzling " + call.command()).awaits("└");
                    terminal.awaits("EXIT " + call.exit().code() + " " + call);
                }
                terminal.exits(ExitCode.OK);
            }
        }
    }

    @Test
    void theTableOfExitCodesIsWhole() throws IOException {
        String page = Files.readString(Repository.root().resolve("docs/cli.md"));
        for (ExitCode code : ExitCode.values()) {
            assertTrue(page.contains("| " + code.code() + " | " + code.meaning() + " |"), code::toString);
        }
    }
}
