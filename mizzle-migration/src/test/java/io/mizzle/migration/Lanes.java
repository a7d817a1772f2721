package io.mizzle.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work side by side, since work on tables mostly waits. What is at work at the same time is in different databases: DynamoDB Local loses
 * index changes that come to one database at the same time.
 */
final class Lanes {

    private static final int COUNT = 24;

    private Lanes() {}

    /** A piece of work that may fail. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run(int number) throws Exception;
    }

    /** A database where nothing else happens during the work of a number. */
    static String database(int number) {
        return "lane" + number % COUNT;
    }

    /** Does work for each number below the count. */
    static void each(int count, Work work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            List<Future<?>> lanes = new ArrayList<>();
            for (int lane = 0; lane < COUNT; lane++) {
                int first = lane;
                lanes.add(threads.submit(() -> inOneLane(first, count, work)));
            }
            for (Future<?> each : lanes) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause().getMessage(), failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void inOneLane(int first, int count, Work work) {
        for (int number = first; number < count; number += COUNT) {
            try {
                work.run(number);
            } catch (Exception failure) {
                throw new AssertionError("Run " + number + ": " + failure.getMessage(), failure);
            }
        }
    }
}
