package io.mizzle.reliability;

import static io.mizzle.reliability.QHandle.HANDLE;

import io.mizzle.Mizzle;
import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.exception.UniqueViolationException;
import io.mizzle.schema.GuardItem;
import io.mizzle.testing.fault.FaultPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Several writers want one unique value at the same moment, each by another statement: one has it then, and one guard says so. */
class UniqueRacesTest {

    private static final int FACTOR = Integer.getInteger("mizzle.test.factor", 1);
    private static final List<BiConsumer<Mizzle, Handle>> WRITERS = List.of(
            (db, wanted) -> db.insert(HANDLE).values(wanted).execute(),
            (db, wanted) -> db.update(HANDLE)
                    .where(HANDLE.key(wanted.ownerId()))
                    .set(HANDLE.name, String.valueOf(wanted.name()))
                    .execute(),
            (db, wanted) -> db.upsert(HANDLE).values(wanted).execute(),
            (db, wanted) -> {
                Handle before = db.get(HANDLE.key(wanted.ownerId())).orElseThrow();
                Handle after = HANDLE.copy(before).name(wanted.name()).build();
                db.update(HANDLE).changes(before, after).execute();
            });

    /** What one writer was told. */
    private enum Told {
        STORED,
        TAKEN,
        UNKNOWN
    }

    private final Counts counts = new Counts();

    @ParameterizedTest
    @CsvSource({"200, 0, 20261120", "150, 0.1, 20261121", "150, 0.5, 20261122"})
    void oneWinnerAndOneGuard(int times, double rate, long seed) throws Exception {
        int races = times * FACTOR;
        FaultPlan plan = FaultPlan.seeded(seed)
                .lostResponses(rate)
                .onlyFor("PutItem", "UpdateItem", "TransactWriteItems", "GetItem");
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS.size());
        try (FaultyNetwork network = new FaultyNetwork(plan).table(HANDLE)) {
            List<List<Told>> told = new ArrayList<>();
            for (int race = 0; race < races; race++) {
                told.add(race(rate == 0 ? network.sound() : network.faulty(), network, race, threads));
            }
            judge(network, told);
            print(network, races, rate, seed);
        } finally {
            threads.shutdownNow();
        }
        counts.assertNone();
    }

    private List<Told> race(Mizzle db, FaultyNetwork network, int race, ExecutorService threads) throws Exception {
        for (int writer : new int[] {1, 3}) {
            network.sound()
                    .insert(HANDLE)
                    .values(new Handle(owner(race, writer), null, 0, 0))
                    .execute();
        }
        CyclicBarrier start = new CyclicBarrier(WRITERS.size());
        List<Callable<Told>> tasks = new ArrayList<>();
        for (int i = 0; i < WRITERS.size(); i++) {
            int writer = i;
            Handle wanted = new Handle(owner(race, writer), name(race, writer), 0, 0);
            tasks.add(() -> {
                start.await();
                return told(() -> WRITERS.get(writer).accept(db, wanted));
            });
        }
        List<Told> told = new ArrayList<>();
        for (Future<Told> each : threads.invokeAll(tasks)) {
            told.add(each.get());
        }
        return told;
    }

    private Told told(Runnable write) {
        try {
            write.run();
            return Told.STORED;
        } catch (UniqueViolationException taken) {
            return Told.TAKEN;
        } catch (AmbiguousWriteException | SdkException | IllegalStateException unknown) {
            counts.unknown();
            return Told.UNKNOWN;
        }
    }

    private void judge(FaultyNetwork network, List<List<Told>> told) {
        Map<String, String> guards = guards(network);
        Map<String, List<String>> owners = new HashMap<>();
        network.sound().select().from(HANDLE).allowScan().consistent().stream()
                .filter(handle -> handle.name() != null)
                .forEach(handle -> owners.computeIfAbsent(key(String.valueOf(handle.name())), each -> new ArrayList<>())
                        .add(handle.ownerId()));
        for (int race = 0; race < told.size(); race++) {
            judge(race, told.get(race), owners.getOrDefault(key(name(race, 0)), List.of()), guards);
        }
        if (guards.size() != owners.size()) {
            counts.duplicated();
        }
    }

    private void judge(int race, List<Told> told, List<String> owners, Map<String, String> guards) {
        if (owners.isEmpty()) {
            counts.falseConflict();
        }
        if (owners.size() > 1 || !owners.isEmpty() && !owners.get(0).equals(guards.get(key(name(race, 0))))) {
            counts.duplicated();
        }
        for (int writer = 0; writer < told.size(); writer++) {
            boolean has = owners.contains(owner(race, writer));
            if (told.get(writer) == Told.STORED && !has) {
                counts.lost();
            }
            if (told.get(writer) == Told.TAKEN && has) {
                counts.falseConflict();
            }
        }
    }

    /** Who has which name, as the guards say. */
    private static Map<String, String> guards(FaultyNetwork network) {
        Map<String, String> guards = new HashMap<>();
        network.items("handles").forEach(item -> {
            AttributeValue owner = item.get(GuardItem.OWNER);
            if (owner != null) {
                String partition = item.get("ownerId").s();
                guards.put(
                        partition.substring(partition.lastIndexOf('#') + 1),
                        owner.m().get("ownerId").s());
            }
        });
        return guards;
    }

    private void print(FaultyNetwork network, int races, double rate, long seed) {
        int operations = races * WRITERS.size();
        if (rate == 0) {
            System.out.println("unique values: " + operations + " operations, 0 faults, " + counts + ", seed " + seed);
        } else {
            network.print("unique values, " + rate, operations, counts);
        }
    }

    private static String owner(int race, int writer) {
        return "owner-" + race + "-" + writer;
    }

    /** The case differs, the value does not. */
    private static String name(int race, int writer) {
        return (writer % 2 == 0 ? "name-" : "NAME-") + race;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
