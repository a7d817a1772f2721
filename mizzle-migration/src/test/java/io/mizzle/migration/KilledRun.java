package io.mizzle.migration;

import io.mizzle.table.Allowance;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TablePlan;
import io.mizzle.table.Tables;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A run whose process is killed behind one of its writes.
 *
 * @param database where its tables are; of its own, since what its last write began goes on there
 * @param prefix how they begin
 * @param what a folder of migrations, or a seed of tables to push
 * @param last the number of the write, from 1
 */
record KilledRun(String database, String prefix, String what, int last) {

    private static final String SEPARATOR = "\t";

    String line() {
        return String.join(SEPARATOR, database, prefix, what, Integer.toString(last));
    }

    static KilledRun parse(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        return new KilledRun(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
    }

    /** Carries it out, on this thread. */
    void run(DynamoDbClient client) {
        if (what.matches("[0-9]+")) {
            push(new Place(client, prefix).tables(), Long.parseLong(what));
        } else {
            migrations(client, prefix, Path.of(what)).run();
        }
    }

    private static void push(Tables tables, long seed) {
        TablePlan plan = tables.diff(pair(seed).get(1)).plan();
        tables.apply(plan, plan.destructions().toArray(Allowance[]::new));
    }

    /** Two schemas. */
    static List<List<TableDescription>> pair(long seed) {
        RandomTables random = new RandomTables(new Random(seed));
        List<TableDescription> first = random.some();
        return List.of(first, random.some());
    }

    static Migrations migrations(DynamoDbClient client, String prefix, Path folder) {
        return Migrations.of(client, MigrationFolder.at(folder).read())
                .tableNames(name -> prefix + name.replace('-', '_'))
                .historyTable(prefix + "history")
                .lease(Duration.ofMillis(300))
                .segments(1)
                .allow(
                        Allowance.dropIndex(prefix + "shop", "gsi1"),
                        Allowance.dropTable(prefix + "shop"),
                        Allowance.dropTable(prefix + "shop_copy"))
                .waiting(LocalServer.PATIENT);
    }
}
