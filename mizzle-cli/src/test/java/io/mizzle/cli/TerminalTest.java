package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class TerminalTest {

    private static final String DOWN = "\u001b[B";
    private static final String CONTROL_C = "\u0003";

    private static DynamoDbServer server;
    private static DynamoDbClient client;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeAll
    static void start() {
        server = DynamoDbServer.embedded();
        client = server.createClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void createTables() {
        shell = new Shell(folder).with("MIZZLE_ENDPOINT", server.endpoint().toString());
        create("terminal-a");
        create("terminal-b");
    }

    @AfterEach
    void deleteTables() {
        client.listTables().tableNames().forEach(name -> client.deleteTable(request -> request.tableName(name)));
    }

    private static void create(String name) {
        client.createTable(request -> request.tableName(name)
                .billingMode("PAY_PER_REQUEST")
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType(KeyType.HASH)
                        .build()));
    }

    @Test
    void tablesAreChosenAndEachDeletionIsConfirmed() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.run(shell, "drop")) {
            terminal.awaits("┌").awaits("mizzling drop").awaits("Which tables?").awaits("terminal-b");
            terminal.types(DOWN).types(" ").types("\r");
            terminal.awaits("Really delete table terminal-b?").types("y");
            terminal.awaits("Delete table terminal-b").awaits("└").exits(ExitCode.OK);
        }
        assertEquals("[terminal-a]", client.listTables().tableNames().toString());
    }

    @Test
    void noMeansThatNothingIsDone() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.run(shell, "drop", "terminal-a")) {
            terminal.awaits("Really delete table terminal-a?").types("\r");
            terminal.awaits("Nothing was done").exits(ExitCode.CONFIRMATION);
        }
        assertEquals(2, client.listTables().tableNames().size());
    }

    @Test
    void controlCEndsAQuestionWithItsOwnExitCode() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.run(shell, "drop")) {
            terminal.awaits("Which tables?").awaits("Enter when done").types(CONTROL_C);
            terminal.awaits("Cancelled").exits(ExitCode.INTERRUPTED);
        }
    }

    @Test
    void controlCEndsACommandThatWaits() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String endpoint = "http://127.0.0.1:" + silent.getLocalPort();
            try (PseudoTerminal terminal = PseudoTerminal.run(shell, "list", "--endpoint", endpoint)) {
                terminal.awaits("Read tables").types(CONTROL_C).exits(ExitCode.INTERRUPTED);
            }
        }
    }

    @Test
    void coloursAreThereUnlessTheyAreUnwanted() throws Exception {
        String colour = "(?s).*\u001b\\[[0-9;]*m.*";
        assertTrue(shownBy(shell, "list").matches(colour), "colours");
        for (String plain :
                List.of(shownBy(shell, "list", "--no-color"), shownBy(shell.with("NO_COLOR", "1"), "list"))) {
            assertFalse(plain.matches(colour), plain.replace("\u001b", "ESC"));
        }
    }

    private static String shownBy(Shell shell, String... arguments) throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.run(shell, arguments)) {
            return terminal.awaits("terminal-b").exits(ExitCode.OK).toString();
        }
    }

    @Test
    void aTerminalWithoutACursorIsAskedLineByLine() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.run(shell.with("TERM", "dumb"), "drop")) {
            terminal.awaits("2) terminal-b").awaits("Numbers").types("2\n");
            terminal.awaits("Really delete table terminal-b? [y/N]").types("y\n");
            terminal.awaits("1 table deleted").exits(ExitCode.OK);
            assertFalse(terminal.toString().contains("\u001b"), terminal::toString);
        }
    }

    /** By a name in capitals the server is taken for one elsewhere. */
    @Test
    void whatChangesTablesElsewhereIsAskedFor() throws Exception {
        shell.with("MIZZLE_ENDPOINT", "http://LOCALHOST:" + server.endpoint().getPort())
                .with("MIZZLE_REGION", "eu-central-1")
                .with("AWS_ACCESS_KEY_ID", "test")
                .with("AWS_SECRET_ACCESS_KEY", "test")
                .with("AWS_ACCOUNT_ID", "123456789012")
                .write("items.jsonl", "{\"id\": \"one\"}\n");
        try (PseudoTerminal terminal = PseudoTerminal.run(shell, "import", "terminal-a", "items.jsonl")) {
            terminal.awaits("account 123456789012").awaits("Put the items of items.jsonl into terminal-a?");
            terminal.types("y").awaits("1 item put").exits(ExitCode.OK);
        }
    }

    @Test
    void nobodyIsAskedUnlessBothStdinAndStderrAreTerminals() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.runRedirected("</dev/null", shell, "drop")) {
            terminal.awaits("the names of the tables").exits(ExitCode.CONFIRMATION);
        }
        try (PseudoTerminal terminal = PseudoTerminal.runRedirected("2>err.txt", shell, "drop", "terminal-a")) {
            terminal.exits(ExitCode.CONFIRMATION);
        }
        String err = Files.readString(folder.resolve("err.txt"));
        assertTrue(err.contains("--allow drop-table=terminal-a"), err);
        assertFalse(err.contains("\u001b"), err);
        assertEquals(2, client.listTables().tableNames().size());
    }

    @Test
    void withoutATerminalNobodyIsAsked() throws IOException {
        shell.run("drop").exited(ExitCode.CONFIRMATION).says("Which tables?").says("the names of the tables");
    }
}
