package io.mizzle.migration;

import static io.mizzle.migration.MigratedShop.recording;
import static io.mizzle.migration.SampleDescriptors.shop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.migration.backfill.BackfillResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations by classes of the application. */
class DataMigrationsTest {

    @TempDir
    Path folder;

    private MigratedShop migrated;

    @BeforeEach
    void begin() {
        migrated = new MigratedShop(folder);
        migrated.generate(shop().schema());
    }

    @AfterEach
    void deleteTables() {
        migrated.close();
    }

    /** Of this class, which does this. */
    private static DataMigrations only(String expected, Consumer<DataContext> work) {
        return name -> {
            assertEquals(expected, name);
            return new DataMigration() {
                @Override
                public String revision() {
                    return "1";
                }

                @Override
                public void run(DataContext context) {
                    work.accept(context);
                }
            };
        };
    }

    @Test
    void aDataMigrationGoesOnAtItsCheckpoint() {
        migrated.runner().run();
        migrated.generateCustom("app.Fill");
        List<String> seen = new ArrayList<>();
        DataMigrations fails = only("app.Fill", context -> {
            seen.add("from " + context.checkpoint().orElse("the start") + " in " + context.table("shop"));
            context.save("half");
            context.counted(10, 4);
            context.counted(10, 0);
            if (seen.size() == 1) {
                throw new IllegalStateException("the network is gone");
            }
        });

        assertThrows(
                MigrationFailedException.class,
                () -> migrated.runner().dataMigrations(fails).run());
        SortedMap<String, BackfillResult> passes = new TreeMap<>();
        migrated.runner().dataMigrations(fails).progress(recording(passes)).run();

        assertEquals(List.of(new BackfillResult(20, 4, 0, List.of())), List.copyOf(passes.values()));
        String table = migrated.physical("shop");
        assertEquals(List.of("from the start in " + table, "from half in " + table), seen);
    }

    @Test
    void ofTwoRunnersAtOnceOneWorksAndOneIsRefused() {
        migrated.generateCustom("app.Slow");
        List<String> refusals = new ArrayList<>();
        DataMigrations meanwhile = only(
                "app.Slow",
                context -> refusals.add(assertThrows(
                                LockHeldException.class,
                                () -> migrated.runner().owner("second").run())
                        .holder()));

        assertEquals(
                2,
                migrated.runner().owner("first").dataMigrations(meanwhile).run().size());

        assertEquals(List.of("first"), refusals);
        assertEquals(List.of(), migrated.runner().owner("second").run());
    }
}
