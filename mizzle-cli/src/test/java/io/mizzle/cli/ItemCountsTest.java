package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mizzle.testing.fault.FaultPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What migrations did to items is told to people and to scripts: each step, each pass over a table, each segment. */
class ItemCountsTest {

    private static final int ITEMS = 12;
    private static final String TABLE = """
            package desk;

            import io.mizzle.annotation.*;

            @Table(name = "desk", partitionKey = "pk", sortKey = "sk")
            %s
            public sealed interface Desk {
                @Entity
                @Key(partition = "BOX#{box}", sort = "{nr:num(4)}")
                %s
                record Note(String box, int nr, String owner) implements Desk {}
            }
            """;
    private static final String BEFORE = TABLE.formatted("", "");
    private static final String AFTER = TABLE.formatted(
            "@GlobalIndex(name = \"gsi1\", partitionKey = \"gsi1pk\")",
            "@IndexKey(index = \"gsi1\", name = \"byOwner\", partition = \"OWNER#{owner}\")");

    private static final String TWO_INDEXES = TABLE.formatted("""
            @GlobalIndex(name = "gsi1", partitionKey = "gsi1pk")
            @GlobalIndex(name = "gsi2", partitionKey = "gsi2pk")""", """
            @IndexKey(index = "gsi1", name = "byOwner", partition = "OWNER#{owner}")
            @IndexKey(index = "gsi2", name = "byBox", partition = "B#{box}")""");

    private static final String DESK = "desk/Desk";

    @TempDir
    Path folder;

    private LocalProject project;

    @BeforeEach
    void createNotes() throws IOException {
        project = new LocalProject(folder, "counts-");
        project.compile(DESK, BEFORE);
        project.run("generate").exited(ExitCode.OK);
        assertEquals(0, project.json("migrate").path("items").size());
        for (int i = 0; i < ITEMS; i++) {
            project.put("desk", note(i));
        }
    }

    @AfterEach
    void drop() {
        project.close();
    }

    /** One of four has its index key already. */
    private static Map<String, AttributeValue> note(int number) {
        Map<String, AttributeValue> item = new HashMap<>(Map.of(
                "pk", AttributeValue.fromS("BOX#a" + number),
                "sk", AttributeValue.fromS(String.format("%04d", number)),
                "_type", AttributeValue.fromS("Note"),
                "box", AttributeValue.fromS("a" + number),
                "nr", AttributeValue.fromN("" + number),
                "owner", AttributeValue.fromS("ann")));
        if (number % 4 == 0) {
            item.put("gsi1pk", AttributeValue.fromS("OWNER#ann"));
        }
        return item;
    }

    @Test
    void everyPassOverTheItemsIsCountedInAllAndBySegment() throws Exception {
        project.compile(DESK, AFTER);
        project.generateCustom("desk.Look", "context.counted(7, 0); context.counted(5, 2);");

        JsonNode dry = project.json("migrate", "--dry-run");
        Result told = project.run("migrate", "--segments", "3", "--json").exited(ExitCode.OK);
        JsonNode items = new ObjectMapper().readTree(told.out()).at("/result/items");

        assertEquals(0, dry.path("items").size());
        assertEquals(3, items.size(), items::toPrettyString);
        check(items.get(0), "write", "written", ITEMS, 9, 3);
        check(items.get(1), "verify", "wrong", ITEMS, 0, 3);
        check(items.get(2), "write", "written", 12, 2, 1);
        assertTrue(items.get(0).path("what").asText().startsWith("Backfill counts-desk"), items::toPrettyString);
        assertEquals(items.get(0).path("step"), items.get(1).path("step"));
        told.says("12 items looked at, 9 changed, 0 refused; verified: 12 items looked at, 0 wrong");
        told.says("12 items looked at, 2 changed, 0 refused");
    }

    private static void check(JsonNode pass, String kind, String changed, int scanned, int count, int segments) {
        assertEquals(kind, pass.path("pass").asText(), pass::toPrettyString);
        assertEquals(scanned, pass.path("scanned").asInt(), pass::toPrettyString);
        assertEquals(count, pass.path(changed).asInt(), pass::toPrettyString);
        assertEquals(scanned - count, pass.path("unchanged").asInt(), pass::toPrettyString);
        assertEquals(0, pass.path("failed").asInt(), pass::toPrettyString);
        assertEquals(segments, pass.path("segments").size(), pass::toPrettyString);
        for (String each : List.of("scanned", changed, "unchanged", "failed")) {
            int sum = 0;
            for (JsonNode segment : pass.path("segments")) {
                sum += segment.path(each).asInt();
            }
            assertEquals(pass.path(each).asInt(), sum, pass::toPrettyString);
        }
    }

    @Test
    void aMigrationThatFailsTellsWhatItDidBefore() throws Exception {
        project.compile(DESK, AFTER);
        project.generateCustom("desk.Look", "context.counted(7, 2); throw new IllegalStateException(\"it is gone\");");

        Result told = project.run("migrate", "--segments", "3", "--json").exited(ExitCode.PARTIAL);
        JsonNode json = new ObjectMapper().readTree(told.out());

        assertTrue(json.at("/error/why").asText().contains("it is gone"), told::toString);
        assertFalse(json.has("result"), told::toString);
        assertEquals(
                List.of("0001_look"),
                project.json("migrate", "--dry-run").path("migrations").findValuesAsText("id"));
        assertEquals(0, json.at("/done/applied").size(), told::toString);
        told.says("7 items looked at, 2 changed, 0 refused").says("no migrations applied");
        JsonNode items = json.at("/done/items");
        assertEquals(3, items.size(), told::toString);
        check(items.get(0), "write", "written", ITEMS, 9, 3);
        check(items.get(1), "verify", "wrong", ITEMS, 0, 3);
        check(items.get(2), "write", "written", 7, 2, 1);
    }

    @Test
    void aBackfillByHandTellsWhatWasRightAlready() throws Exception {
        project.compile(DESK, AFTER);
        project.run("push").exited(ExitCode.OK).prints("");

        JsonNode first = project.json("backfill", "gsi1", "--segments", "2");
        JsonNode second = project.json("backfill", "gsi1", "--segments", "2");

        assertEquals(
                List.of(9, 3),
                List.of(first.path("written").asInt(), first.path("unchanged").asInt()));
        assertEquals(
                List.of(0, 12),
                List.of(second.path("written").asInt(), second.path("unchanged").asInt()));
        assertEquals(2, first.path("segments").size());
    }

    @Test
    void aBackfillThatBrokeOffGoesOnAtItsPlace() throws Exception {
        project.compile(DESK, AFTER);
        project.run("push").exited(ExitCode.OK);
        Path place = project.write(
                ".mizzle/backfill-counts-desk-gsi1.json", "{\"segments\": [{\"done\": true}, {\"done\": false}]}");

        int rest = project.json("backfill", "gsi1").path("scanned").asInt();

        assertTrue(rest > 0 && rest < ITEMS, rest + " items in the second of two segments");
        assertFalse(Files.exists(place.getParent()), "the place of a backfill that is done");
        assertEquals(ITEMS, project.json("backfill", "gsi1").path("scanned").asInt());
    }

    @Test
    void theGuardsOfUniqueAttributesAreWrittenOnceEach() throws Exception {
        project.compile(DESK, TABLE.formatted("", "").replace("int nr, String owner", "@Unique int nr, String owner"));

        JsonNode first = project.json("backfill", "unique");
        JsonNode second = project.json("backfill", "unique");

        assertEquals(12, first.path("written").asInt(), first::toPrettyString);
        assertEquals("Note.nr", first.at("/segments/0/of").asText(), first::toPrettyString);
        assertEquals(0, second.path("written").asInt(), second::toPrettyString);
        project.run("backfill", "unique", "--verify").exited(ExitCode.USAGE).says("Guards are not verified");
    }

    @Test
    void aPushTellsHowManyOfItsStepsWereTaken() throws Exception {
        project.compile(DESK, AFTER);

        assertEquals(0, project.json("push", "--dry-run").path("done").asInt());
        assertEquals(1, project.json("push").path("done").asInt());
        assertEquals(0, project.json("push").path("done").asInt());
    }

    @Test
    void aBackfillThatDynamoDbStopsTellsWhatItDidBefore() throws Exception {
        project.compile(DESK, AFTER);
        project.run("push").exited(ExitCode.OK);

        Result stopped = failing("UpdateItem", 4, "backfill", "gsi1", "--segments", "1", "--json");
        JsonNode done = new ObjectMapper().readTree(stopped.out()).path("done");

        stopped.says("3 changed, 0 refused").says("InternalServerError");
        assertEquals(3, done.path("written").asInt(), stopped::toString);
        assertEquals(3, done.at("/segments/0/written").asInt(), stopped::toString);
        assertEquals("counts-desk", done.at("/segments/0/table").asText(), stopped::toString);
        assertEquals(done.path("scanned").asInt(), 3 + done.path("unchanged").asInt(), stopped::toString);
        assertEquals(6, project.json("backfill", "gsi1").path("written").asInt());
    }

    @Test
    void aBackfillThatDynamoDbStopsBeforeAnyItemHasDoneNothing() throws Exception {
        project.compile(DESK, AFTER);
        project.run("push").exited(ExitCode.OK);

        Result stopped = failing("Scan", 1, "backfill", "gsi1", "--segments", "1", "--json");

        assertFalse(new ObjectMapper().readTree(stopped.out()).has("done"), stopped::toString);
    }

    @Test
    void aPushThatDynamoDbStopsTellsWhichStepsItTook() throws Exception {
        project.compile(DESK, TWO_INDEXES);

        Result stopped = failing("UpdateTable", 2, "push", "--json");
        JsonNode done = new ObjectMapper().readTree(stopped.out()).path("done");

        stopped.says("1 of 2 steps done").says("InternalServerError");
        assertEquals(1, done.path("done").asInt(), stopped::toString);
        assertEquals(2, done.path("steps").size(), stopped::toString);
        assertEquals(1, project.json("push").path("steps").size());
    }

    /** DynamoDB answers one of the requests of an operation with HTTP 500, and its repetitions, too. */
    private Result failing(String operation, int first, String... arguments) throws IOException {
        FaultPlan plan = FaultPlan.seeded(1)
                .serverErrors(1.0)
                .onlyFor(operation)
                .onlyRequests(first, first + 1, first + 2, first + 3);
        try (FaultyServer server = new FaultyServer(LocalProject.endpoint(), plan)) {
            return project.run(Stream.concat(
                                    Stream.of(arguments),
                                    Stream.of("--endpoint", server.endpoint().toString()))
                            .toArray(String[]::new))
                    .exited(ExitCode.FAILURE);
        }
    }
}
