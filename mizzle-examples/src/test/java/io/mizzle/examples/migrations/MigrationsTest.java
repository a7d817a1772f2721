package io.mizzle.examples.migrations;

import static io.mizzle.examples.shop.QShop.SHOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.migration.Generation;
import io.mizzle.migration.Lint;
import io.mizzle.migration.Migration;
import io.mizzle.migration.MigrationFolder;
import io.mizzle.migration.MigrationStatus;
import io.mizzle.migration.Migrations;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaReader;
import io.mizzle.migration.transfer.Export;
import io.mizzle.migration.transfer.Format;
import io.mizzle.migration.transfer.Import;
import io.mizzle.table.TableDiff;
import io.mizzle.testing.DynamoDb;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DynamoDb
class MigrationsTest {

    @TempDir
    Path project;

    @Test
    void tablesFollowTheirDeclaration(DynamoDbClient client) {
        try (Mizzle db = Mizzle.builder()
                .client(client)
                .tableNames(name -> "follows-" + name)
                .build()) {
            // docs:begin diff
            TableDiff diff = db.tables().diff(SHOP);
            System.out.println(diff.plan().text()); // the requests, exactly as they will be sent
            db.tables().apply(diff.plan()); // refused if it destroys anything, or if a table has changed since
            // docs:end diff

            assertTrue(db.tables().diff(SHOP).isEmpty());
            db.tables().delete(SHOP);
        }
    }

    @Test
    void migrationsAreGeneratedAndCarriedOutOnce(DynamoDbClient client) throws URISyntaxException {
        Path classes = Path.of(SHOP.getClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path migrations = project.resolve("migrations");
        // docs:begin generate
        Schema schema = SchemaReader.read(List.of(classes)); // META-INF/mizzle/*.json; no class is loaded
        MigrationFolder folder = MigrationFolder.at(migrations);
        Optional<Migration> draft =
                Generation.of(folder.read(), schema).named("first tables").draft();
        draft.ifPresent(folder::write); // migrations/0000_first_tables
        // docs:end generate
        Lint.check(Schema.EMPTY, draft.orElseThrow()).forEach(finding -> System.out.println(finding.line()));

        // docs:begin run
        Migrations runner = Migrations.of(client, folder.read()).tableNames(name -> "run-" + name);
        System.out.println(runner.plan().text()); // what a run would do
        List<String> applied = runner.run();
        List<MigrationStatus> status = runner.status();
        // docs:end run

        assertEquals(List.of("0000_first_tables"), applied);
        assertEquals("APPLIED", status.get(0).state().name());
        assertEquals(List.of(), runner.run());
        assertEquals(List.of(), runner.drift());

        Path file = project.resolve("notes.jsonl");
        // docs:begin transfer
        Export.of(client, "run-notes", file, Format.JSON_LINES)
                .segments(8)
                .readsPerSecond(500)
                .run();
        Import.of(client, "run-notes", file, Format.JSON_LINES)
                .writesPerSecond(200)
                .run();
        // docs:end transfer
        client.listTablesPaginator().tableNames().stream()
                .filter(each -> each.startsWith("run-") || each.equals("mizzle_migrations"))
                .toList()
                .forEach(each -> client.deleteTable(request -> request.tableName(each)));
    }
}
