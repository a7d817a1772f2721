package io.mizzle.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mizzle.exception.MizzleException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys that no template wrote: values that make the very same key, or an exception of mizzle's; no hang. */
final class FuzzedKeysTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);
    private static final int KEYS = 50_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final String BITS = "#$%0123456789abzAZ-:.TZ~ é\uFFFD\u0000";

    private final Random random = new Random(SEED);

    @Test
    void mutatedKeysAreReadExactlyOrRefused() {
        List<String> faults = new ArrayList<>();
        int read = assertTimeoutPreemptively(Duration.ofMinutes(10), () -> run(faults));

        System.out.printf("fuzzed keys: %d operations, %d read, %d faults, seed %d%n", KEYS, read, faults.size(), SEED);
        assertEquals(List.of(), faults.stream().limit(10).toList(), "seed " + SEED);
    }

    private int run(List<String> faults) {
        int read = 0;
        for (int i = 0; i < KEYS; i++) {
            RandomTemplate template =
                    RandomTemplate.make(random, i % 2 == 0 ? KeyEncoding.ESCAPED : KeyEncoding.REJECT, Kind.SORTED);
            String key = mutated(template.template().render(template.tuple(random)));
            try {
                Object[] values = template.template().parse(key).toArray();
                read++;
                if (!template.template().render(values).equals(key)) {
                    faults.add(template.template() + " reads \"" + key + "\" and writes another key");
                }
            } catch (MizzleException refused) {
                continue;
            } catch (RuntimeException fault) {
                faults.add(template.template() + ": " + fault + " of \"" + key + "\"");
            }
        }
        return read;
    }

    private String mutated(String key) {
        StringBuilder mutated = new StringBuilder(key);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            char bit = BITS.charAt(random.nextInt(BITS.length()));
            switch (random.nextInt(4)) {
                case 0 -> mutated.insert(at, bit);
                case 1 -> mutated.delete(at, Math.min(mutated.length(), at + 1 + random.nextInt(4)));
                case 2 -> mutated.insert(at, mutated.substring(at));
                default -> mutated.replace(at, Math.min(mutated.length(), at + 1), String.valueOf(bit));
            }
        }
        return mutated.toString();
    }
}
