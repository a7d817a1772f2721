package io.mizzle.reliability;

import static io.mizzle.reliability.QBox.BOX;
import static io.mizzle.reliability.QShelf.SHELF;
import static io.mizzle.reliability.QStore.STORE;
import static io.mizzle.reliability.QTool.TOOL;

import io.mizzle.Delete;
import io.mizzle.Insert;
import io.mizzle.Mizzle;
import io.mizzle.Update;
import io.mizzle.Upsert;
import io.mizzle.Write;
import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.exception.MizzleException;
import io.mizzle.testing.fault.FaultPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkException;

/** Random writes of children, alone and in transactions, by several threads: every parent's numbers are those of a scan. */
class CountersTest {

    private static final int WRITES = 1_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int THREADS = 4;
    private static final int SHELVES = 6;
    private static final int CHILDREN = 40;

    private final Counts counts = new Counts();
    private final AtomicInteger applied = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"0.05, 20261121", "0.3, 20261122"})
    void numbersAreThoseOfAScan(double rate, long seed) throws Exception {
        FaultPlan plan = FaultPlan.seeded(seed)
                .lostResponses(rate)
                .onlyFor("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(STORE)) {
            network.sound()
                    .insert(SHELF)
                    .values(IntStream.range(0, SHELVES)
                            .mapToObj(i ->
                                    SHELF.builder().shelfId("s" + i).label("").build())
                            .toList())
                    .execute();
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(seed + thread);
                running.add(threads.submit(() -> IntStream.range(0, WRITES / THREADS)
                        .forEach(i -> write(new RandomStoreWrites(network.faulty(), random), random))));
            }
            for (Future<?> each : running) {
                each.get();
            }
            compare(network.sound());
            network.print("counters, " + rate + ", " + applied + " applied", WRITES, counts);
        } finally {
            threads.shutdownNow();
        }
        counts.assertNone();
    }

    private void write(RandomStoreWrites writes, Random random) {
        try {
            if (random.nextInt(4) == 0) {
                writes.transaction();
            } else {
                Optional<Runnable> write = writes.alone();
                write.ifPresent(Runnable::run);
            }
            applied.incrementAndGet();
        } catch (AmbiguousWriteException | SdkException | IllegalStateException unknown) {
            counts.unknown();
        } catch (MizzleException refused) {
            // a key that is taken, an item that is missing: part of the game
            return;
        }
    }

    private void compare(Mizzle db) {
        List<Box> boxes = db.select().from(BOX).allowScan().consistent().fetch();
        List<Tool> tools = db.select().from(TOOL).allowScan().consistent().fetch();
        for (Shelf shelf : db.select().from(SHELF).allowScan().consistent().fetch()) {
            List<Box> own = boxes.stream()
                    .filter(box -> box.shelfId().equals(shelf.shelfId()))
                    .toList();
            BigDecimal weight = own.stream()
                    .map(box -> box.weight() == null ? BigDecimal.ZERO : box.weight())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Tool> here = tools.stream()
                    .filter(tool -> shelf.shelfId().equals(tool.place()))
                    .toList();
            boolean right = shelf.boxCount() == own.size()
                    && shelf.weight().compareTo(weight) == 0
                    && shelf.toolCount() == here.size()
                    && shelf.price() == here.stream().mapToLong(Tool::price).sum();
            if (!right) {
                counts.duplicated();
            }
        }
    }

    /** One random write of a child, whatever is stored. */
    private record RandomStoreWrites(Mizzle db, Random random) {

        private static final int MOST = 50;

        private String shelf() {
            return "s" + random.nextInt(SHELVES);
        }

        private Box box() {
            return new Box(shelf(), "b" + random.nextInt(CHILDREN), weight(), null, 0);
        }

        private BigDecimal weight() {
            return new BigDecimal(random.nextInt(MOST)).movePointLeft(1);
        }

        private Tool tool() {
            String place = random.nextInt(4) == 0 ? null : shelf();
            return new Tool("t" + random.nextInt(CHILDREN), place, random.nextInt(MOST));
        }

        void transaction() {
            List<Write<?>> writes = new ArrayList<>();
            writes.add(ofBox());
            writes.add(ofTool());
            if (random.nextBoolean()) {
                writes.add(db.update(SHELF).where(SHELF.key(shelf())).set(SHELF.label, "x"));
            }
            db.transaction(writes).execute();
        }

        /** One that can be part of a transaction, or one that has read before. */
        Optional<Runnable> alone() {
            switch (random.nextInt(4)) {
                case 0:
                    return db.get(BOX.keyOf(box())).map(this::ofStored);
                case 1:
                    return db.get(SHELF.key(shelf()))
                            .map(shelf -> () -> db.update(SHELF)
                                    .replace(SHELF.copy(shelf).label("r").build())
                                    .execute());
                default:
                    Write<?> write = random.nextBoolean() ? ofBox() : ofTool();
                    return Optional.of(() -> execute(write));
            }
        }

        private static void execute(Write<?> write) {
            if (write instanceof Insert<?> insert) {
                insert.execute();
            } else if (write instanceof Upsert<?> upsert) {
                upsert.execute();
            } else if (write instanceof Update<?> update) {
                update.execute();
            } else if (write instanceof Delete<?> delete) {
                delete.execute();
            }
        }

        private Runnable ofStored(Box stored) {
            Box changed = BOX.copy(stored).weight(weight()).build();
            return switch (random.nextInt(4)) {
                case 0 -> () -> db.update(BOX).changes(stored, changed).execute();
                case 1 -> () -> db.update(BOX).replace(changed).execute();
                case 2 -> () -> db.delete(BOX).entity(stored).permanently().execute();
                default -> () -> db.delete(BOX).entity(stored).execute();
            };
        }

        private Write<?> ofBox() {
            Box box = box();
            return switch (random.nextInt(8)) {
                case 0, 1 -> db.insert(BOX).values(box);
                case 2 -> db.insert(BOX).values(box).orReplace();
                case 3 -> db.upsert(BOX).values(box);
                case 4 -> db.update(BOX).where(BOX.keyOf(box)).add(BOX.weight, weight());
                case 5 -> db.update(BOX).where(BOX.keyOf(box)).set(BOX.weight, weight());
                case 6 -> db.update(BOX).where(BOX.keyOf(box)).restore();
                default -> db.delete(BOX).where(BOX.keyOf(box));
            };
        }

        private Write<?> ofTool() {
            Tool tool = tool();
            return switch (random.nextInt(7)) {
                case 0, 1 -> db.insert(TOOL).values(tool);
                case 2 -> db.upsert(TOOL).values(tool);
                case 3 -> db.update(TOOL).where(TOOL.keyOf(tool)).set(TOOL.place, shelf());
                case 4 ->
                    db.update(TOOL).where(TOOL.keyOf(tool)).remove(TOOL.place).add(TOOL.price, 3);
                case 5 -> db.update(TOOL).where(TOOL.keyOf(tool)).set(TOOL.price, TOOL.price.minus(1));
                default -> db.delete(TOOL).where(TOOL.keyOf(tool));
            };
        }
    }
}
