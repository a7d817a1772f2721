package io.mizzle.key;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.key.RangeScenario.Row;
import io.mizzle.key.RangeScenario.Wish;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 20,000 random ranges over partitions that also hold keys of foreign templates: exactly the items that comparing values finds. */
final class RangeTest {

    private static final long SEED = Long.getLong("mizzle.seed", 20_261_121L);
    private static final int SCENARIOS = 2_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int WISHES = 10;

    private int operations;
    private int rowsRead;
    private int withoutTypeFilter;
    private int withDrop;

    @Test
    void rangesReturnExactlyWhatComparingValuesFinds() {
        for (int i = 0; i < SCENARIOS; i++) {
            long seed = SEED + i;
            RangeScenario scenario = new RangeScenario(seed, true);
            for (int wish = 0; wish < WISHES; wish++) {
                check(scenario, scenario.wish(), seed);
            }
        }
        assertTrue(withoutTypeFilter > operations / 10 && withDrop > operations / 100, "the scenarios prove little");
        System.out.printf(
                "Ranges: %,d operations, 0 faults, lost 0, duplicated 0, false 0, seed %d (%,d rows, %,d without type filter, %,d with"
                        + " a dropped end)%n",
                operations, SEED, rowsRead, withoutTypeFilter, withDrop);
    }

    @Test
    void subtreesHoldTheItemAndAllBelowItAndNothingElse() {
        int children = 0;
        for (int i = 0; i < SCENARIOS; i++) {
            RangeScenario scenario = new RangeScenario(SEED + i, false);
            for (Row own : scenario.rows()) {
                children += own.tuple() == null ? 0 : childrenOf(own, scenario);
            }
        }
        assertTrue(children > SCENARIOS, "the scenarios prove little");
    }

    private static int childrenOf(Row own, RangeScenario scenario) {
        KeyCondition condition = KeyRanges.subtree(scenario.own().template(), requireNonNull(own.tuple()));
        int children = 0;
        for (Row row : scenario.rows()) {
            boolean below = row.key().startsWith(own.key() + "#");
            boolean item = row.key().equals(own.key());
            assertEquals(item || below, condition.holds(row.key()), () -> scenario + " " + condition + " " + row);
            children += below ? 1 : 0;
        }
        return children;
    }

    private void check(RangeScenario scenario, Wish wish, long seed) {
        KeyCondition condition = scenario.condition(wish);
        List<Row> returned = scenario.rows().stream()
                .filter(row -> sent(condition, row.key()))
                .toList();
        List<String> expected = scenario.rows().stream()
                .filter(row -> scenario.wanted(row, wish))
                .map(Row::key)
                .toList();

        assertEquals(
                expected,
                scenario.kept(returned, wish, condition),
                () -> "seed " + seed + ", " + scenario + ", " + Arrays.toString(wish.bound()) + " " + wish.range()
                        + ", " + condition);

        operations++;
        rowsRead += expected.size();
        withoutTypeFilter += scenario.needsTypeFilter(condition) ? 0 : 1;
        withDrop += condition.dropEqual() == null ? 0 : 1;
    }

    /** What DynamoDB answers, by the bytes and without dropping anything. */
    private static boolean sent(KeyCondition condition, String key) {
        if (condition instanceof KeyCondition.Equal equal) {
            return key.equals(equal.key());
        }
        if (condition instanceof KeyCondition.BeginsWith start) {
            return key.startsWith(start.prefix());
        }
        if (condition instanceof KeyCondition.Between between) {
            return Kind.utf8(between.low(), key) <= 0 && Kind.utf8(key, between.high()) <= 0;
        }
        if (condition instanceof KeyCondition.LessThan less) {
            return Kind.utf8(key, less.key()) < 0;
        }
        if (condition instanceof KeyCondition.AtMost most) {
            return Kind.utf8(key, most.key()) <= 0;
        }
        if (condition instanceof KeyCondition.GreaterThan greater) {
            return Kind.utf8(key, greater.key()) > 0;
        }
        if (condition instanceof KeyCondition.AtLeast least) {
            return Kind.utf8(key, least.key()) >= 0;
        }
        return condition instanceof KeyCondition.All;
    }
}
