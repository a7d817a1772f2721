package io.mizzle.reliability;

import static io.mizzle.reliability.QCounter.COUNTER;
import static io.mizzle.reliability.QTransfer.TRANSFER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Snapshot;
import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.testing.fault.FaultPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Money moved between accounts by several threads, with conflicts and lost answers: the total never changes. */
class BankTransfersTest {

    private static final int TRANSFERS = 5_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int THREADS = 8;
    private static final int ACCOUNTS = 20;
    private static final int SNAPSHOT_EVERY = 50;
    private static final long BALANCE = 1_000;
    private static final long SEED = 815;

    private final Counts counts = new Counts();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Test
    void theTotalIsTheSameInEverySnapshotAndEachTransferIsAppliedOnce() throws Exception {
        FaultPlan plan = FaultPlan.seeded(SEED)
                .transactionConflicts(0.05)
                .lostResponses(0.05)
                .lateServerErrors(0.02);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(COUNTER).table(TRANSFER)) {
            network.sound()
                    .insert(COUNTER)
                    .values(IntStream.range(0, ACCOUNTS)
                            .mapToObj(i -> new Counter("account-" + i, BALANCE, null, Instant.EPOCH, 0))
                            .toList())
                    .execute();

            transferInThreads(network);

            checkBalances(network);
            network.print("transactions, " + refused.size() + " refused for lack of money", TRANSFERS, counts);
        }
        counts.assertNone();
    }

    private void transferInThreads(FaultyNetwork network) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                running.add(threads.submit(() -> transfer(network, number)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void transfer(FaultyNetwork network, int thread) {
        Random random = new Random(SEED + thread);
        for (int i = 0; i < TRANSFERS / THREADS; i++) {
            int source = random.nextInt(ACCOUNTS);
            int target = (source + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
            transfer(
                    network,
                    new Transfer(
                            "transfer-" + thread + "-" + i,
                            "account-" + source,
                            "account-" + target,
                            1 + random.nextInt(500)));
            if (i % SNAPSHOT_EVERY == 0) {
                checkTotal(network);
            }
        }
    }

    private void transfer(FaultyNetwork network, Transfer transfer) {
        try {
            network.faulty()
                    .transaction(
                            network.faulty()
                                    .update(COUNTER)
                                    .where(COUNTER.key(transfer.source()), COUNTER.amount.ge(transfer.amount()))
                                    .add(COUNTER.amount, -transfer.amount()),
                            network.faulty()
                                    .update(COUNTER)
                                    .where(COUNTER.key(transfer.target()))
                                    .add(COUNTER.amount, transfer.amount()),
                            network.faulty().insert(TRANSFER).values(transfer))
                    .execute();
            confirmed.add(transfer.transferId());
        } catch (TransactionFailedException failure) {
            if (failure.reasons().get(2).failed()) {
                counts.falseConflict();
            }
            refused.add(transfer.transferId());
        } catch (AmbiguousWriteException unknown) {
            counts.unknown();
        }
    }

    private void checkTotal(FaultyNetwork network) {
        List<PrimaryKey<Counter>> keys = IntStream.range(0, ACCOUNTS)
                .mapToObj(i -> COUNTER.key("account-" + i))
                .toList();
        Snapshot snapshot = network.faulty().readTransaction(keys).execute();
        long total = keys.stream()
                .mapToLong(key -> snapshot.get(key).orElseThrow().amount())
                .sum();
        assertEquals(ACCOUNTS * BALANCE, total);
    }

    /** What is in the accounts is what the stored transfers say, and those are the confirmed ones. */
    private void checkBalances(FaultyNetwork network) {
        checkTotal(network);
        long[] balances = new long[ACCOUNTS];
        List<Transfer> stored =
                network.sound().select().from(TRANSFER).allowScan().fetch();
        for (Transfer transfer : stored) {
            balances[number(transfer.source())] -= transfer.amount();
            balances[number(transfer.target())] += transfer.amount();
            if (refused.contains(transfer.transferId())) {
                counts.falseConflict();
            }
        }
        for (int i = 0; i < ACCOUNTS; i++) {
            long amount = network.sound()
                    .get(COUNTER.key("account-" + i))
                    .orElseThrow()
                    .amount();
            if (amount != BALANCE + balances[i]) {
                counts.duplicated();
            }
        }
        Set<String> ids = ConcurrentHashMap.newKeySet();
        stored.forEach(transfer -> ids.add(transfer.transferId()));
        confirmed.stream().filter(id -> !ids.contains(id)).forEach(id -> counts.lost());
    }

    private static int number(String account) {
        return Integer.parseInt(account.substring("account-".length()));
    }
}
