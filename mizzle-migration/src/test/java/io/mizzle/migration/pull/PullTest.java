package io.mizzle.migration.pull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.Generation;
import io.mizzle.migration.LocalServer;
import io.mizzle.migration.RandomItems;
import io.mizzle.migration.RandomTables;
import io.mizzle.migration.Runs;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaReader;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.table.TableDescription;
import io.mizzle.table.Tables;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Records made for tables that exist, compiled by the real processor. */
class PullTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);

    @TempDir
    Path temporary;

    private final DynamoDbClient client = LocalServer.client();
    private final Tables tables = new Tables(client, name -> name, LocalServer.IMPATIENT);

    @AfterEach
    void deleteTables() {
        names().forEach(each -> client.deleteTable(request -> request.tableName(each)));
        client.close();
    }

    @Test
    void whatIsPulledDeclaresTheTablesAsTheyAre() throws IOException {
        int count = Runs.scaled(50);
        for (int i = 0; i < count; i++) {
            Random random = new Random(SEED + i);
            TableDescription table = new RandomTables(random).table("pull_" + i);
            tables.apply(tables.diff(List.of(table)).plan());
            for (int item = 0; item < 5; item++) {
                put(table, random, item);
            }
        }

        List<PulledSource> sources =
                Pull.of(client).names(names()).packageName("app.pulled").sources();
        Schema schema = compiled(sources);

        assertEquals("", tables.diff(schema.descriptions()).text(), "seed " + SEED);
        assertEquals(count, schema.tables().size());
        var first = Generation.of(List.of(), schema).draft().orElseThrow();
        assertTrue(Generation.of(List.of(first), schema).draft().isEmpty());
        System.out.println(count + " tables pulled, compiled and found without difference, seed " + SEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_type", "entityType", ""})
    void itemsThatSayWhatTheyAreBecomeEntitiesWithTemplates(String typeAttribute) throws IOException {
        client.createTable(request -> request.tableName("pull_shop")
                .billingMode("PAY_PER_REQUEST")
                .attributeDefinitions(List.of(text("pk"), text("sk"), text("gsi1pk"), text("gsi1sk")))
                .keySchema(List.of(key("pk", "HASH"), key("sk", "RANGE")))
                .globalSecondaryIndexes(
                        List.of(software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex.builder()
                                .indexName("gsi1")
                                .keySchema(List.of(key("gsi1pk", "HASH"), key("gsi1sk", "RANGE")))
                                .projection(each -> each.projectionType("ALL"))
                                .build())));
        for (int i = 0; i < 10; i++) {
            String customer = "c" + i % 3;
            store(
                    typeAttribute,
                    Map.of(
                            "pk",
                            "CUSTOMER#" + customer,
                            "sk",
                            "PROFILE",
                            "_type",
                            "Customer",
                            "customerId",
                            customer,
                            "name",
                            "N" + i));
            store(
                    typeAttribute,
                    Map.of(
                            "pk",
                            "CUSTOMER#" + customer,
                            "sk",
                            "ORDER#o" + i,
                            "_type",
                            "Order",
                            "customerId",
                            customer,
                            "orderId",
                            "o" + i,
                            "status",
                            i % 2 == 0 ? "OPEN" : "PAID",
                            "gsi1pk",
                            "STATUS#" + (i % 2 == 0 ? "OPEN" : "PAID"),
                            "gsi1sk",
                            "o" + i));
        }

        List<PulledSource> sources =
                Pull.of(client).names(List.of("pull_shop")).packageName("app").sources();
        Schema schema = compiled(sources);

        assertEquals("", tables.diff(schema.descriptions()).text());
        String order = sources.stream()
                .filter(each -> each.text().contains("sort = \"ORDER#{orderId}\""))
                .findFirst()
                .orElseThrow()
                .text();
        assertTrue(order.contains("@Key(partition = \"CUSTOMER#{customerId}\", sort = \"ORDER#{orderId}\")"), order);
        assertTrue(
                order.contains("@IndexKey(index = \"gsi1\", partition = \"STATUS#{status}\", sort = \"{orderId}\")"),
                order);
    }

    private void put(TableDescription table, Random random, int number) {
        Map<String, AttributeValue> item = new HashMap<>(new RandomItems(random).item("x"));
        item.remove("until");
        for (KeyAttribute attribute : table.keyAttributes()) {
            item.put(
                    attribute.name(),
                    switch (attribute.type()) {
                        case S -> AttributeValue.fromS("k" + number);
                        case N -> AttributeValue.fromN(Integer.toString(number));
                        case B -> AttributeValue.fromB(SdkBytes.fromUtf8String("k" + number));
                    });
        }
        client.putItem(request -> request.tableName(table.name()).item(item));
    }

    private void store(String typeAttribute, Map<String, String> texts) {
        Map<String, AttributeValue> item = new HashMap<>();
        texts.forEach(
                (name, text) -> item.put(name.equals("_type") ? typeAttribute : name, AttributeValue.fromS(text)));
        item.remove("");
        client.putItem(request -> request.tableName("pull_shop").item(item));
    }

    private static software.amazon.awssdk.services.dynamodb.model.AttributeDefinition text(String name) {
        return software.amazon.awssdk.services.dynamodb.model.AttributeDefinition.builder()
                .attributeName(name)
                .attributeType("S")
                .build();
    }

    private static software.amazon.awssdk.services.dynamodb.model.KeySchemaElement key(String name, String type) {
        return software.amazon.awssdk.services.dynamodb.model.KeySchemaElement.builder()
                .attributeName(name)
                .keyType(type)
                .build();
    }

    private Schema compiled(List<PulledSource> sources) throws IOException {
        Path source = temporary.resolve("source");
        Path classes = Files.createDirectories(temporary.resolve("classes"));
        List<Path> files = new ArrayList<>();
        for (PulledSource each : sources) {
            Path file = source.resolve(each.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.text());
            files.add(file);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            String path = System.getProperty("java.class.path");
            boolean fine = compiler.getTask(
                            messages,
                            manager,
                            null,
                            List.of("-d", classes.toString(), "-cp", path, "-processorpath", path, "-parameters"),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertTrue(fine, () -> messages + "\n" + sources.get(0).text());
        }
        return SchemaReader.read(List.of(classes));
    }

    private List<String> names() {
        return client.listTablesPaginator().tableNames().stream()
                .filter(each -> each.startsWith("pull_"))
                .toList();
    }
}
