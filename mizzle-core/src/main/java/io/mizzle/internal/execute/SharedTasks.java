package io.mizzle.internal.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * Several blocking tasks at the same time: on the threads of an executor, and on the calling one, which takes whatever no other thread
 * has begun. So an executor that is busy, bounded or shut down makes them slower and never stops them.
 *
 * @param executor may refuse tasks
 */
record SharedTasks(Executor executor) {

    /** One after the other on the calling thread. */
    static final SharedTasks NOT = new SharedTasks(task -> {
        throw new RejectedExecutionException();
    });

    /**
     * Runs them all; returns when all are over.
     *
     * @param tasks none of which throws
     * @return their results, in their order
     */
    <T> List<T> all(List<? extends Callable<T>> tasks) {
        List<FutureTask<T>> begun = new ArrayList<>(tasks.size());
        tasks.forEach(task -> begun.add(new FutureTask<>(task)));
        begun.forEach(this::offer);
        begun.forEach(FutureTask::run);
        List<T> results = new ArrayList<>(tasks.size());
        try {
            for (FutureTask<T> task : begun) {
                results.add(result(task));
            }
        } finally {
            begun.forEach(task -> task.cancel(true));
        }
        return results;
    }

    private void offer(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException full) {
            // the calling thread runs it
        }
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("Interrupted while requests were under way", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
