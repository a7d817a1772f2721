package io.mizzle.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.TablePair.Pushed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables that become other tables, at random: 200 pairs of schemas. The first and the second schema of each are pushed with a look at
 * everything that is sent. Then, in another place, the process that pushes the second one is killed and the push is run again: each pair
 * once, behind one of its writes drawn at random, and the first ten pairs behind each of their writes; with
 * {@code -Dmizzle.test.killed=200} all of them, which takes ten minutes. A death behind a call that reads leaves what a death behind the
 * write before it leaves.
 */
class TablePairsTest {

    private static final int PAIRS = 200;
    private static final int BEHIND_EACH_WRITE = Integer.getInteger("mizzle.test.killed", Runs.scaled(10));
    private static final int RUNS_IN_A_PROCESS = 64;
    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);

    @TempDir
    Path temporary;

    @Test
    void whatADryRunPrintsIsWhatIsSentAndAKilledPushEndsLikeOneThatNobodyKilled() throws Exception {
        List<Pushed> undisturbed = undisturbed(Runs.scaled(PAIRS));
        List<KilledPush> killed = killed(undisturbed);

        int processes = 0;
        for (int from = 0; from < killed.size(); from += RUNS_IN_A_PROCESS) {
            killAndRunAgain(killed.subList(from, Math.min(killed.size(), from + RUNS_IN_A_PROCESS)));
            processes++;
        }

        System.out.println(killed.size() + " pushes killed behind a write, in " + processes + " processes: those of "
                + undisturbed.stream().filter(each -> each.writes() > 0).count()
                + " pairs behind one at random, those of the first " + BEHIND_EACH_WRITE
                + " behind each; run again, the same outcome, seed " + SEED);
    }

    private List<Pushed> undisturbed(int pairs) throws InterruptedException {
        Pushed[] pushed = new Pushed[pairs];
        Lanes.each(pairs, number -> {
            try (TablePair pair = new TablePair(Lanes.database(number), "pair" + number + "_", SEED + number)) {
                pushed[number] = pair.push(SEED + number);
                pair.clear();
            }
        });
        long refused = Arrays.stream(pushed).filter(Pushed::refused).count();
        int sent = Arrays.stream(pushed).mapToInt(Pushed::writes).sum();
        System.out.println(pairs + " pairs, " + sent + " requests sent as printed, " + refused
                + " destructive plans refused until allowed, seed " + SEED);
        assertTrue(sent > pairs && refused > pairs / 10, sent + " requests, " + refused + " refusals");
        return List.of(pushed);
    }

    private record KilledPush(Pushed undisturbed, int last) {}

    private static List<KilledPush> killed(List<Pushed> undisturbed) {
        Random random = new Random(SEED);
        List<KilledPush> killed = new ArrayList<>();
        for (int number = 0; number < undisturbed.size(); number++) {
            Pushed pushed = undisturbed.get(number);
            boolean each = number < BEHIND_EACH_WRITE;
            int only = 1 + random.nextInt(Math.max(1, pushed.writes()));
            for (int last = 1; last <= pushed.writes(); last++) {
                if (each || last == only) {
                    killed.add(new KilledPush(pushed, last));
                }
            }
        }
        return killed;
    }

    private void killAndRunAgain(List<KilledPush> pushes) throws Exception {
        List<KilledRun> runs = new ArrayList<>();
        for (int number = 0; number < pushes.size(); number++) {
            KilledPush push = pushes.get(number);
            runs.add(new KilledRun(
                    "killed" + number, "kill_", Long.toString(push.undisturbed().seed()), push.last()));
        }
        Lanes.each(runs.size(), number -> {
            try (TablePair pair = pair(runs.get(number))) {
                pair.prepare();
            }
        });

        assertEquals(Set.of(), KilledProcess.kill(runs, temporary));

        Lanes.each(runs.size(), number -> {
            KilledPush push = pushes.get(number);
            try (TablePair pair = pair(runs.get(number))) {
                String where = "seed " + push.undisturbed().seed() + ", killed behind write " + push.last();
                assertEquals(push.undisturbed().state(), pair.pushAgain(), where);
                pair.clear();
            }
        });
    }

    private static TablePair pair(KilledRun run) {
        return new TablePair(run.database(), run.prefix(), Long.parseLong(run.what()));
    }
}
