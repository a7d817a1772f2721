package io.mizzle.processor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts beside javac's thread, which takes part as soon as it needs one that nobody has begun. Few threads: what they take, javac's
 * own just-in-time compiler does not get. Not thread-safe.
 */
final class Rendering {
    private static final int MOST_THREADS = 4;

    private @Nullable ExecutorService others;

    /** Has a text made. */
    Text begin(Supplier<String> text) {
        FutureTask<String> task = new FutureTask<>(text::get);
        if (others == null) {
            others = threads();
        }
        others.execute(task);
        return () -> {
            task.run(); // does nothing if another thread was first
            return made(task);
        };
    }

    /** Ends the threads; texts that were asked for are still made. */
    void end() {
        if (others != null) {
            others.shutdown();
            others = null;
        }
    }

    private static ExecutorService threads() {
        int besideJavac = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return Executors.newFixedThreadPool(Math.min(MOST_THREADS, besideJavac), work -> {
            Thread thread = new Thread(work, "mizzle-sources");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static String made(FutureTask<String> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a generated class was written", e);
        }
    }

    /** A text that is made or soon will be. */
    @FunctionalInterface
    interface Text {
        /** The text, at once or when it is made; what went wrong is thrown. */
        String get();
    }
}
