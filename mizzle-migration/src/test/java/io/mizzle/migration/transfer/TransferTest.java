package io.mizzle.migration.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.LocalServer;
import io.mizzle.migration.RandomItems;
import io.mizzle.migration.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items out of a table and back. */
class TransferTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);

    @TempDir
    Path folder;

    private final DynamoDbClient client = LocalServer.client();

    @AfterEach
    void deleteTables() {
        for (String table : List.of("transfer_from", "transfer_to")) {
            if (client.listTables().tableNames().contains(table)) {
                client.deleteTable(request -> request.tableName(table));
            }
        }
        client.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void nothingIsLostOnTheWay(Format format) {
        create("transfer_from");
        create("transfer_to");
        RandomItems random = new RandomItems(new Random(SEED));
        for (int i = 0; i < 400; i++) {
            Map<String, AttributeValue> item = random.item("i" + i);
            client.putItem(request -> request.tableName("transfer_from").item(item));
        }

        TransferResult out = Export.of(client, "transfer_from", folder.resolve("items"), format)
                .run();
        TransferResult in = Import.of(client, "transfer_to", out.file(), format).run();

        assertEquals(400, out.items());
        assertEquals(400, in.items());
        Map<String, Map<String, Object>> copies = items("transfer_to");
        items("transfer_from").forEach((id, item) -> assertEquals(item, copies.get(id), id + ", seed " + SEED));
        assertFalse(Files.exists(folder.resolve("items.part")));
        assertFalse(Files.exists(folder.resolve("items.progress")));
    }

    @Test
    void anExportThatBrokeOffGoesOnWithoutRepeatingALine() throws Exception {
        create("transfer_from");
        for (int i = 0; i < 3000; i++) {
            String id = "i" + i;
            client.putItem(request -> request.tableName("transfer_from").item(Map.of("id", AttributeValue.fromS(id))));
        }
        Export export = Export.of(client, "transfer_from", folder.resolve("items"), Format.JSON_LINES)
                .segments(1);
        assertThrows(
                IllegalStateException.class,
                () -> export.progress(items -> {
                            throw new IllegalStateException("killed");
                        })
                        .run());
        Files.writeString(folder.resolve("items.part"), "half a li", java.nio.file.StandardOpenOption.APPEND);

        TransferResult result = export.run();

        List<String> lines = Files.readAllLines(result.file());
        assertEquals(3000, result.items());
        assertEquals(3000, lines.size());
        assertEquals(3000, new HashSet<>(lines).size());
    }

    @Test
    void aBrokenLineIsNamedAndTheImportGoesOnThere() throws Exception {
        create("transfer_to");
        Path file = folder.resolve("items");
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 150; i++) {
            lines.append(i == 120 ? "{\"id\": 7}x\n" : "{\"id\": \"i" + i + "\"}\n");
        }
        Files.writeString(file, lines);

        TransferException broken = assertThrows(
                TransferException.class,
                () -> Import.of(client, "transfer_to", file, Format.JSON_LINES).run());
        assertTrue(broken.getMessage().startsWith("Line 120 of"), broken::getMessage);
        Files.writeString(file, Files.readString(file).replace("{\"id\": 7}x", "{\"id\": \"i120\"}"));
        Import.of(client, "transfer_to", file, Format.JSON_LINES).run();

        assertEquals(150, items("transfer_to").size());
    }

    @Test
    void whatDynamoDbRefusesIsNamedByItsLines() throws Exception {
        create("transfer_to");
        Path file = Files.writeString(folder.resolve("items"), "{\"id\": \"a\"}\n{\"id\": 7}\n{\"id\": \"b\"}\n");

        TransferException refused = assertThrows(
                TransferException.class,
                () -> Import.of(client, "transfer_to", file, Format.JSON_LINES).run());

        assertTrue(refused.getMessage().startsWith("DynamoDB refuses an item in lines 1 to 3 of"), refused::getMessage);
    }

    @Test
    void whatAnotherTableLeftUnfinishedIsNotGoneOnWith() throws Exception {
        create("transfer_from");
        create("transfer_to");
        Path file = folder.resolve("items");
        Files.writeString(
                file,
                IntStream.range(0, 250)
                        .mapToObj(i -> "{\"id\": \"i" + i + "\"}\n")
                        .collect(Collectors.joining()));
        assertThrows(
                IllegalStateException.class,
                () -> Import.of(client, "transfer_from", file, Format.JSON_LINES)
                        .progress(items -> {
                            throw new IllegalStateException("stopped");
                        })
                        .run());

        TransferResult whole =
                Import.of(client, "transfer_to", file, Format.JSON_LINES).run();

        assertEquals(250, whole.items());
        assertEquals(250, items("transfer_to").size());
    }

    /** Not an exception but the end of the process, again and again, each time a few calls further on. */
    @Test
    void aProcessThatIsKilledAfterAFewCallsIsGoneOnWithByTheNext() throws Exception {
        create("transfer_to");
        Path file = folder.resolve("items");
        writeItems(file, 300, 10_000);

        killAndGoOn("import", file, 6);
        assertEquals(300, items("transfer_to").size());

        Path out = folder.resolve("out");
        killAndGoOn("export", out, 4);
        List<String> lines = Files.readAllLines(out);
        assertEquals(300, lines.size());
        assertEquals(300, new HashSet<>(lines).size());
    }

    private void killAndGoOn(String direction, Path file, int calls) throws Exception {
        int kills = 0;
        while (true) {
            Process process = ForkedTransfer.command(direction, "transfer_to", file, calls)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
            if (process.exitValue() == 0) {
                assertTrue(kills > 0, "never killed");
                return;
            }
            assertEquals(ForkedTransfer.KILLED, process.exitValue(), Files.readString(folder.resolve("log")));
            assertTrue(++kills < 20, "no progress between kills");
        }
    }

    /** 40 MB of items through a heap of 48 MB; with the factor 10, 100,000 items and 400 MB through the same heap. */
    @Test
    void memoryDoesNotGrowWithTheTable() throws Exception {
        int count = Runs.scaled(10_000);
        Path file = folder.resolve("many");
        writeItems(file, count, 4_000);
        create("transfer_to");

        String in = inSmallHeap("import", file);
        String out = inSmallHeap("export", folder.resolve("out"));

        assertTrue(in.contains("ITEMS " + count), in);
        assertTrue(out.contains("ITEMS " + count), out);
        try (Stream<String> lines = Files.lines(folder.resolve("out"))) {
            assertEquals(count, lines.count());
        }
    }

    private String inSmallHeap(String direction, Path file) throws Exception {
        Path log = folder.resolve("log");
        Process process = ForkedTransfer.command(direction, "transfer_to", file, 0, "-Xmx48m")
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES));
        return Files.readString(log);
    }

    private static void writeItems(Path file, int count, int size) throws Exception {
        String text = "x".repeat(size);
        try (var writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                writer.write("{\"id\": \"" + i + "\", \"text\": \"" + text + "\"}\n");
            }
        }
    }

    private void create(String table) {
        client.createTable(request -> request.tableName(table)
                .billingMode("PAY_PER_REQUEST")
                .attributeDefinitions(software.amazon.awssdk.services.dynamodb.model.AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType("S")
                        .build())
                .keySchema(software.amazon.awssdk.services.dynamodb.model.KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType("HASH")
                        .build()));
    }

    private Map<String, Map<String, Object>> items(String table) {
        Map<String, Map<String, Object>> all = new HashMap<>();
        client.scanPaginator(request -> request.tableName(table)).items().forEach(item -> {
            Map<String, Object> comparable = new HashMap<>();
            item.forEach((name, value) -> comparable.put(
                    name, value.hasSs() ? Set.copyOf(value.ss()) : value.hasNs() ? Set.copyOf(value.ns()) : value));
            all.put(item.get("id").s(), comparable);
        });
        return all;
    }
}
