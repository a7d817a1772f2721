package io.mizzle.reads;

import static io.mizzle.reads.Plants.ids;
import static io.mizzle.reads.Plants.plant;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QYard.YARD;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.ScanOrder;
import io.mizzle.Select;
import io.mizzle.Sent;
import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import io.mizzle.reads.fixtures.Plant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Segments of a table: at the same time, in either order, a page of each in memory at most. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ParallelScanTest {

    private final List<Plant> plants = IntStream.range(0, 60)
            .mapToObj(i -> plant("garden" + i, i % 5, "p" + i))
            .toList();
    private Place place = new Place("parallel-");

    @BeforeAll
    void store() {
        place = Place.with("parallel-", YARD);
        place.store(PLANT, plants);
    }

    @Test
    void syncTerminalsSendTheSegmentsOfAStepAtTheSameTime() {
        CyclicBarrier together = new CyclicBarrier(4);
        Mizzle db = place.builder().interceptor(waiting(together)).build();

        List<Plant> found = db.select().from(PLANT).parallelScan(4).fetch();

        assertEquals(sorted(ids(plants)), sorted(ids(found)));
        db.close();
    }

    /** Gets through only where as many calls are under way at once as the barrier wants. */
    private static Interceptor waiting(CyclicBarrier barrier) {
        return new Interceptor() {
            @Override
            public Ending around(Call call) {
                try {
                    barrier.await(20, SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                    throw new IllegalStateException("Calls were not sent together", e);
                }
                return Ending.NONE;
            }
        };
    }

    @Test
    void anExecutorThatRefusesLeavesAllToTheCallingThread() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Mizzle db = place.builder()
                .executor(task -> {
                    throw new RejectedExecutionException();
                })
                .interceptor(noting(threads))
                .build();

        assertEquals(60, db.select().from(PLANT).parallelScan(8).count());
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    private static Interceptor noting(Set<Thread> threads) {
        return new Interceptor() {
            @Override
            public Ending around(Call call) {
                threads.add(Thread.currentThread());
                return Ending.NONE;
            }
        };
    }

    @Test
    void interceptorsPrepareRequestsOnTheCallingThread() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Interceptor preparing = new Interceptor() {
            @Override
            public DynamoDbRequest beforeSending(Call call) {
                threads.add(Thread.currentThread());
                return call.request();
            }
        };

        place.builder()
                .interceptor(preparing)
                .build()
                .select()
                .from(PLANT)
                .parallelScan(8)
                .fetch();

        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test
    void aFailingSegmentFailsTheScanWhenAllAreOver() {
        Mizzle db = place.builder()
                .interceptor(new Interceptor() {
                    @Override
                    public DynamoDbRequest beforeSending(Call call) {
                        ScanRequest scan = (ScanRequest) call.request();
                        if (scan.segment() == 2) {
                            throw new IllegalStateException("segment 2");
                        }
                        return scan;
                    }
                })
                .build();

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> db.select().from(PLANT).parallelScan(4).fetch());

        assertEquals("segment 2", thrown.getMessage());
    }

    @Test
    void bySegmentGivesTheSegmentsOneAfterTheOther() {
        Mizzle db = place.open();
        List<String> bySegment = new ArrayList<>();
        for (int segment = 0; segment < 4; segment++) {
            int own = segment;
            LocalDynamoDb.shared()
                    .client()
                    .scan(request ->
                            request.tableName("parallel-yard").segment(own).totalSegments(4))
                    .items()
                    .forEach(item -> bySegment.add(item.get("id").s()));
        }
        Select<Plant, Plant> ordered =
                db.select().from(PLANT).parallelScan(4, ScanOrder.BY_SEGMENT).pageSize(3);

        assertEquals(bySegment, ids(ordered.fetch()));
        assertEquals(bySegment, ids(ordered.stream().toList()));
        assertEquals(bySegment, ids(Collector.all(ordered.publish()).results()));
        assertEquals(bySegment, ids(pages(ordered.limit(7))));
        assertEquals(
                bySegment.subList(0, 11), ids(ordered.limit(11).fetchAsync().join()));
    }

    @Test
    void pagesOfAnUnorderedScanHaveEachItemOnce() {
        Select<Plant, Plant> scan =
                place.open().select().from(PLANT).parallelScan(5).pageSize(4).limit(6);

        assertEquals(sorted(ids(plants)), sorted(ids(pages(scan))));
    }

    private static List<Plant> pages(Select<Plant, Plant> select) {
        List<Plant> all = new ArrayList<>();
        Page<Plant> page = select.page();
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = select.page(page.next().get());
            all.addAll(page.items());
        }
        return all;
    }

    @Test
    void aStreamReadsNoFurtherThanOnePageOfEachSegment() {
        Sent sent = new Sent();
        Mizzle db = place.builder().interceptor(sent).build();
        Iterator<Plant> stream =
                db.select().from(PLANT).parallelScan(3).pageSize(2).stream().iterator();

        for (int i = 0; i < 3; i++) {
            assertTrue(stream.hasNext());
            stream.next();
        }

        assertEquals(3, sent.names().size());
    }

    @Test
    void aSubscriberWhoAsksForLittleGetsNoFurtherPages() {
        Sent sent = new Sent();
        Collector<Plant> collector = new Collector<>();
        place.builder()
                .interceptor(sent)
                .build()
                .select()
                .from(PLANT)
                .parallelScan(3)
                .pageSize(2)
                .publish()
                .subscribe(collector);

        collector.request(2).awaitResults(2);

        assertEquals(3, sent.names().size());
    }

    @Test
    void moreSegmentsThanDynamoDbHasAreRefused() {
        Select<Plant, Plant> select = place.open().select().from(PLANT);

        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> select.parallelScan(1_000_001));

        assertTrue(thrown.getMessage().contains("1000000"), thrown::getMessage);
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }
}
