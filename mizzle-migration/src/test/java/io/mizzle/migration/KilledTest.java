package io.mizzle.migration;

import static io.mizzle.migration.SampleDescriptors.shop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Migrations killed behind each of their writes, with their process, and run again: the outcome is that of a run nobody disturbed. */
class KilledTest {

    @TempDir
    Path temporary;

    @Test
    void theFirstMigrationOfAll() throws Exception {
        everyWrite("first tables", 6, 0, shop().timeToLive("expires").schema());
    }

    @Test
    void anIndexAndItsBackfill() throws Exception {
        everyWrite(
                "an index",
                6,
                2,
                shop().schema(),
                shop().index("gsi1", "STATUS#{status}", "{total:num(8)}#{orderId}", "")
                        .schema());
    }

    @Test
    void aRenameAndMovedKeys() throws Exception {
        everyWrite(
                "a rename and other keys",
                8,
                2,
                shop().schema(),
                shop().sort("ORDER#{status}#{orderId}")
                        .without("total")
                        .attribute(SampleDescriptors.number("amount").replace("}", ", \"renamedFrom\": \"total\"}"))
                        .schema());
    }

    @Test
    void aCopyToAnotherKey() throws Exception {
        everyWrite("a copy", 12, 2, shop().schema(), shop().sortKey("range").schema());
    }

    @Test
    void guardsOfUniqueValues() throws Exception {
        everyWrite(
                "unique values", 6, 2, shop().schema(), shop().unique("orderId").schema());
    }

    /** Kills the run of the last of these migrations, behind each of its writes. */
    private void everyWrite(String name, int least, int items, Schema... schemas) throws Exception {
        Path before = folder(name + ", before", Arrays.copyOf(schemas, schemas.length - 1));
        Path after = folder(name, schemas);
        Undisturbed undisturbed = undisturbed(before, items, after);
        List<KilledRun> runs = new ArrayList<>();
        for (int last = 1; last <= undisturbed.writes(); last++) {
            runs.add(new KilledRun("killed" + last, "kill_", after.toString(), last));
        }
        inLanes(runs, (run, place) -> prepare(place, before, items));

        Set<String> done = KilledProcess.kill(runs, temporary);

        inLanes(runs, (run, place) -> {
            assertEquals(undisturbed.state(), migrated(place, after), name + ", killed behind write " + run.last());
            place.clear();
        });
        System.out.println(name + ": killed behind each of " + runs.size() + " writes, the same outcome");
        assertEquals(Set.of(), done);
        assertTrue(runs.size() > least, name + ": " + runs.size() + " writes");
    }

    private record Undisturbed(int writes, String state) {}

    private static Undisturbed undisturbed(Path before, int items, Path after) {
        StandStill counted = StandStill.never();
        try (DynamoDbClient client = LocalServer.client();
                DynamoDbClient counting = LocalServer.client(counted)) {
            Place place = new Place(client, "kill_");
            prepare(place, before, items);
            String state = migrated(new Place(counting, "kill_"), after);
            place.clear();
            return new Undisturbed(counted.writes(), state);
        }
    }

    private interface Part {
        void of(KilledRun run, Place place);
    }

    private static void inLanes(List<KilledRun> runs, Part part) throws InterruptedException {
        Lanes.each(runs.size(), number -> {
            KilledRun run = runs.get(number);
            try (DynamoDbClient client = LocalServer.client(LocalServer.endpoint(), run.database())) {
                part.of(run, new Place(client, run.prefix()));
            }
        });
    }

    private static void prepare(Place place, Path before, int items) {
        if (Files.exists(before)) {
            KilledRun.migrations(place.client(), place.prefix(), before).run();
            put(place, items);
        }
    }

    private static String migrated(Place place, Path folder) {
        KilledRun.migrations(place.client(), place.prefix(), folder).run();
        KilledRun.migrations(place.client(), place.prefix(), folder)
                .status()
                .forEach(each -> assertEquals(MigrationState.APPLIED, each.state(), each.toString()));
        return place.state();
    }

    private static void put(Place place, int items) {
        for (int i = 0; i < items; i++) {
            Map<String, AttributeValue> item = MigratedShop.order(i, i % 2 == 0 ? "OPEN" : "PAID");
            place.client()
                    .putItem(request ->
                            request.tableName(place.prefix() + "shop").item(item));
        }
    }

    private Path folder(String name, Schema... schemas) {
        MigrationFolder migrations = MigrationFolder.at(temporary.resolve(name));
        for (Schema schema : schemas) {
            migrations.write(Generation.of(migrations.read(), schema).draft().orElseThrow());
        }
        return temporary.resolve(name);
    }
}
