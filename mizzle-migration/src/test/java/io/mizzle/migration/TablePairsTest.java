package io.mizzle.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Tables that become other tables, at random: 40 pairs, and 200 with {@code -Dmizzle.test.factor=5}. */
class TablePairsTest {

    private static final int PAIRS = 40;
    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void whatADryRunPrintsIsWhatIsSentAndNothingIsLeftToDo() {
        int pairs = Runs.scaled(PAIRS);

        Runs.each(pairs, pair -> {
            try (Pair one = new Pair(pair)) {
                one.run();
            }
        });

        System.out.println(pairs + " pairs, " + sent + " requests sent as printed, " + refused
                + " destructive plans refused until allowed, seed " + SEED);
        assertTrue(sent.get() > pairs && refused.get() > pairs / 10, sent + " requests, " + refused + " refusals");
    }

    private final class Pair implements AutoCloseable {

        private final String prefix;
        private final String where;
        private final RandomTables random;
        private final RecordedCalls calls = new RecordedCalls();
        private final DynamoDbClient client = LocalServer.client(calls);
        private final Tables tables;

        Pair(int number) {
            prefix = "pairs" + number + "_";
            where = "pair " + number + ", seed " + SEED;
            random = new RandomTables(new Random(SEED + number));
            tables = new Tables(client, name -> prefix + name, LocalServer.IMPATIENT);
        }

        void run() throws JsonProcessingException {
            List<TableDescription> first = random.some();
            List<TableDescription> second = random.some();
            apply(first);
            TablePlan plan = tables.diff(second).plan();
            if (!plan.destructions().isEmpty()) {
                refused.incrementAndGet();
                refusesEach(plan);
            }
            sent.addAndGet(apply(second));
        }

        private int apply(List<TableDescription> declared) throws JsonProcessingException {
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
            return plan.steps().size();
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

        @Override
        public void close() {
            client.listTablesPaginator().tableNames().stream()
                    .filter(each -> each.startsWith(prefix))
                    .toList()
                    .forEach(each -> client.deleteTable(request -> request.tableName(each)));
            client.close();
        }
    }
}
