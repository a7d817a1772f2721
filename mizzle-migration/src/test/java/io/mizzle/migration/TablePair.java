package io.mizzle.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.mizzle.migration.internal.Json;
import io.mizzle.table.Allowance;
import io.mizzle.table.NotAllowedException;
import io.mizzle.table.PlanOutdatedException;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableDiff;
import io.mizzle.table.TablePlan;
import io.mizzle.table.Tables;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Two schemas in a place of a database, pushed one after the other, with a look at everything that is sent. */
final class TablePair implements AutoCloseable {

    private final String where;
    private final List<List<TableDescription>> schemas;
    private final RecordedCalls calls = new RecordedCalls();
    private final DynamoDbClient client;
    private final Place place;
    private final Tables tables;

    TablePair(String database, String prefix, long seed) {
        where = prefix + " of seed " + seed;
        schemas = KilledRun.pair(seed);
        client = LocalServer.client(LocalServer.endpoint(), database, calls);
        place = new Place(client, prefix);
        tables = place.tables();
    }

    /**
     * What a push did.
     *
     * @param seed of the schemas
     * @param writes how many requests it sent
     * @param refused whether it was refused before each destruction was allowed
     * @param state what it left
     */
    record Pushed(long seed, int writes, boolean refused, String state) {}

    /** Without a look. */
    void prepare() {
        tables.run(tables.diff(schemas.get(0)).plan().steps());
    }

    /** Pushes one schema and then the other. */
    Pushed push(long seed) throws JsonProcessingException {
        pushWithALook(schemas.get(0));
        List<TableDescription> second = schemas.get(1);
        TablePlan plan = tables.diff(second).plan();
        refusesEach(plan);
        pushWithALook(second);
        return new Pushed(seed, plan.steps().size(), !plan.destructions().isEmpty(), place.state());
    }

    /** Pushes the second schema again, after a run that was killed. */
    String pushAgain() {
        TablePlan plan = tables.diff(schemas.get(1)).plan();
        calls.clear();

        tables.apply(plan, plan.destructions().toArray(Allowance[]::new));

        assertEquals(plan.text(), calls.text(), where);
        return place.state();
    }

    private void pushWithALook(List<TableDescription> declared) throws JsonProcessingException {
        TableDiff diff = tables.diff(declared);
        TablePlan plan = TablePlanJson.read(Json.parse(TablePlanJson.print(diff.plan())), "a saved plan");
        assertEquals(diff.plan(), plan, where);
        calls.clear();

        tables.apply(plan, plan.destructions().toArray(Allowance[]::new));

        assertEquals(plan.text(), calls.text(), where);
        assertEquals(Set.copyOf(plan.destructions()), calls.destroyed(), where);
        TableDiff after = tables.diff(declared);
        assertEquals("", after.text(), where);
        calls.clear();
        tables.apply(after.plan());
        assertEquals("", calls.text(), where);
        if (!plan.isEmpty()) {
            assertThrows(
                    PlanOutdatedException.class,
                    () -> tables.apply(plan, plan.destructions().toArray(Allowance[]::new)),
                    where);
        }
    }

    /** Every set of allowances that lacks one sends nothing. */
    private void refusesEach(TablePlan plan) {
        for (Allowance missing : plan.destructions()) {
            calls.clear();
            Allowance[] others = plan.destructions().stream()
                    .filter(each -> !each.equals(missing))
                    .toArray(Allowance[]::new);
            NotAllowedException refusal =
                    assertThrows(NotAllowedException.class, () -> tables.apply(plan, others), where);
            assertEquals(List.of(missing), refusal.missing(), where);
            assertEquals("", calls.text(), where);
            assertEquals(Set.of(), calls.destroyed(), where);
        }
    }

    void clear() {
        place.clear();
    }

    @Override
    public void close() {
        client.close();
    }
}
