package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** From a component that is renamed with @RenamedFrom to migrated items, whose keys are made of what was renamed. */
class RenamedTest {

    private static final String HEAD = """
            package desk;

            import io.mizzle.annotation.*;
            import java.util.Set;
            import org.jspecify.annotations.Nullable;

            @Table(name = "desk", partitionKey = "pk", sortKey = "sk")
            @GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
            public sealed interface Desk {
            """;
    private static final String BEFORE = HEAD + """
                @Entity
                @Key(partition = "BOX#{box}", sort = "{{nr}}#{nr:num(4)}")
                @IndexKey(index = "gsi1", name = "byOwner", partition = "OWNER#{owner}", sort = "{nr:num(4)}", when = "owner IS PRESENT")
                record Note(String box, int nr, String owner, String text, @Sensitive @Nullable String pin, Set<String> tags)
                        implements Desk {}
            }
            """;
    private static final String AFTER = HEAD + """
                @Entity
                @Key(partition = "BOX#{box}", sort = "{{nr}}#{number:num(4)}")
                @IndexKey(index = "gsi1", name = "byHolder", partition = "OWNER#{holder}", sort = "{number:num(4)}", when = "holder IS PRESENT")
                record Note(
                        String box,
                        @RenamedFrom("nr") int number,
                        @RenamedFrom("owner") String holder,
                        @RenamedFrom("text") String body,
                        @RenamedFrom("pin") @Sensitive @Nullable String secret,
                        @RenamedFrom("tags") Set<String> labels)
                        implements Desk {}
            }
            """;

    @TempDir
    Path folder;

    private DynamoDbServer server;
    private DynamoDbClient client;
    private Shell shell;

    @BeforeEach
    void start() {
        server = DynamoDbServer.embedded();
        client = server.createClient();
        shell = new Shell(folder)
                .with("MIZZLE_ENDPOINT", server.endpoint().toString())
                .with("MIZZLE_HISTORY_TABLE", "renamed-history")
                .with("MIZZLE_TABLE_PREFIX", "renamed-");
    }

    @AfterEach
    void stop() {
        for (String table : List.of("renamed-desk", "renamed-history")) {
            client.deleteTable(request -> request.tableName(table));
        }
        client.close();
        server.close();
    }

    private void compile(String source) throws IOException {
        shell.write("src/main/java/desk/Desk.java", source);
        Javac.compile(folder);
    }

    private List<Map<String, AttributeValue>> items() {
        return client.scan(request -> request.tableName("renamed-desk")).items();
    }

    private static Map<String, AttributeValue> note(int number) {
        return Map.of(
                "pk", AttributeValue.fromS("BOX#a"),
                "sk", AttributeValue.fromS("{nr}#000" + number),
                "gsi1pk", AttributeValue.fromS("OWNER#ann"),
                "gsi1sk", AttributeValue.fromS("000" + number),
                "_type", AttributeValue.fromS("Note"),
                "box", AttributeValue.fromS("a"),
                "nr", AttributeValue.fromN("" + number),
                "owner", AttributeValue.fromS("ann"),
                "text", AttributeValue.fromS("text " + number),
                "pin", AttributeValue.fromS("geheim"));
    }

    @Test
    void itemsGetTheNewNamesAndKeepTheirKeys() throws Exception {
        compile(BEFORE);
        shell.run("generate").exited(ExitCode.OK);
        shell.run("migrate").exited(ExitCode.OK);
        for (int i = 1; i <= 9; i++) {
            Map<String, AttributeValue> item = note(i);
            client.putItem(request -> request.tableName("renamed-desk").item(item));
        }
        compile(AFTER);

        shell.run("generate", "--json")
                .exited(ExitCode.OK)
                .prints("Rename desk: attribute nr of items of Note to number")
                .prints("Rename desk: attribute owner of items of Note to holder");
        assertEquals(5, Files.readString(plan()).split("\"rename", -1).length - 1, () -> text(plan()));
        assertFalse(text(plan()).contains("rewrite"), () -> text(plan()));
        assertFalse(text(plan()).contains("backfill"), () -> text(plan()));
        shell.run("get", "Note", "box=a", "number=1", "--everything")
                .exited(ExitCode.OK)
                .prints("\"body\": \"text 1\"")
                .prints("\"secret\": \"***\"");
        shell.run("migrate").exited(ExitCode.OK).says("9 items looked at, 9 changed, 0 refused");

        assertEquals(9, items().size());
        for (Map<String, AttributeValue> item : items()) {
            assertTrue(
                    item.keySet()
                            .equals(java.util.Set.of(
                                    "pk", "sk", "gsi1pk", "gsi1sk", "_type", "box", "number", "holder", "body",
                                    "secret")),
                    item::toString);
        }
        shell.run("query", "Note", "holder=ann", "--json").exited(ExitCode.OK).prints("text 9");
        shell.run("check").exited(ExitCode.OK);
        shell.run("generate").exited(ExitCode.OK).says("No difference");
        shell.run("migrate").exited(ExitCode.OK).says("Nothing to do");
    }

    private Path plan() {
        try (var folders = Files.list(folder.resolve("migrations"))) {
            return folders.filter(each -> each.getFileName().toString().startsWith("0001"))
                    .findFirst()
                    .orElseThrow()
                    .resolve("plan.json");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
