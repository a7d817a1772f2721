package io.mizzle.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** 200,000 random tuples over 2,000 random templates: keys sort as tuples do, are all different, and have exact prefixes. */
final class TupleOrderTest {

    private static final long SEED = Long.getLong("mizzle.seed", 20_261_121L);
    private static final int TEMPLATES = 2_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int TUPLES = 100;

    private int operations;

    @Test
    void keysSortAsTuplesDoAndAreAllDifferent() {
        for (int i = 0; i < TEMPLATES; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            KeyEncoding encoding = random.nextInt(5) == 0 ? KeyEncoding.REJECT : KeyEncoding.ESCAPED;
            check(RandomTemplate.make(random, encoding, Kind.SORTED), random, seed);
        }
        assertEquals(TEMPLATES * TUPLES, operations);
        System.out.printf(
                "TupleOrder: %,d operations, 0 faults, lost 0, duplicated 0, false 0, seed %d%n", operations, SEED);
    }

    @Test
    void lossyFormatsNeverTurnTheOrderRound() {
        for (int i = 0; i < 20_000; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            RandomTemplate made = RandomTemplate.make(random, KeyEncoding.ESCAPED, Kind.SORTED_BUT_LOSSY);
            Object[] left = made.tuple(random);
            Object[] right = left.clone();
            right[left.length - 1] = made.value(random, left.length - 1);

            int keys = Utf8Order.compare(
                    made.template().render(left), made.template().render(right));

            int values = made.compare(left, right);
            assertTrue(
                    keys == 0 || Integer.signum(keys) == Integer.signum(values),
                    () -> describe(made, seed, left, right));
        }
    }

    private void check(RandomTemplate made, Random random, long seed) {
        KeyTemplate template = made.template();
        Map<String, Object[]> owners = new HashMap<>();
        Object[] previous = made.tuple(random);
        for (int i = 0; i < TUPLES; i++) {
            Object[] tuple = random.nextInt(4) == 0 ? made.tuple(random) : made.near(random, previous);
            Object[] before = previous;
            String key = template.render(tuple);
            Supplier<String> message = () -> describe(made, seed, before, tuple);

            sortsAs(made, before, tuple, message);
            Object[] owner = owners.putIfAbsent(key, tuple);
            assertTrue(owner == null || made.compare(owner, tuple) == 0, message);
            assertTrue(made.compare(tuple, template.parse(key).toArray()) == 0, message);
            prefixIsExact(made, before, tuple, random, message);

            previous = tuple;
            operations++;
        }
    }

    private static void sortsAs(RandomTemplate made, Object[] left, Object[] right, Supplier<String> message) {
        String leftKey = made.template().render(left);
        String rightKey = made.template().render(right);
        int tuples = Integer.signum(made.compare(left, right));
        assertEquals(tuples, Integer.signum(Kind.utf8(leftKey, rightKey)), message);
        assertEquals(tuples, Integer.signum(Utf8Order.compare(leftKey, rightKey)), message);
    }

    private static void prefixIsExact(
            RandomTemplate made, Object[] start, Object[] tuple, Random random, Supplier<String> message) {
        Object[] bound = Arrays.copyOf(start, random.nextInt(start.length + 1));
        KeyCondition condition = KeyRanges.of(made.template(), bound, null);
        String key = made.template().render(tuple);
        assertEquals(made.sameStart(tuple, bound), condition.holds(key), message);
        assertTrue(made.template().mayStartWith(key.startsWith(condition.scope()) ? condition.scope() : key), message);
    }

    private static String describe(RandomTemplate made, long seed, Object[] left, Object[] right) {
        return "seed " + seed + ", " + made.template() + ", " + List.of(left) + " and " + List.of(right);
    }
}
