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
    void memoryDoesNotGrowWithTheTable() throws Exception {
        int count = Runs.scaled(10_000);
        Path file = folder.resolve("many");
        try (var writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                writer.write("{\"id\": \"" + i + "\", \"text\": \"" + "x".repeat(900) + "\"}\n");
            }
        }
        create("transfer_to");
        Process fork = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RoundTrip.class.getName(),
                        LocalServer.endpoint().toString(),
                        "transfer_to",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertTrue(fork.waitFor(10, TimeUnit.MINUTES));
        assertEquals(0, fork.exitValue(), Files.readString(folder.resolve("log")));
        assertEquals(count, Files.readAllLines(folder.resolve("many.out")).size());
        System.out.println(count + " items in a heap of 256 MB: "
                + Files.readString(folder.resolve("log")).strip());
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
