package io.mizzle.reads;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** A subscriber that asks when it is told to, and keeps what it gets. */
final class Collector<T> implements Subscriber<T> {

    private static final long PATIENCE_SECONDS = 30;

    private final List<T> results = new CopyOnWriteArrayList<>();
    private final Semaphore arrived = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile @Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private int awaited;

    static <T> Collector<T> all(Publisher<T> publisher) {
        Collector<T> collector = new Collector<>();
        publisher.subscribe(collector);
        return collector.request(Long.MAX_VALUE).awaitEnd();
    }

    Collector<T> request(long count) {
        Subscription given = subscription;
        assertTrue(given != null, "no subscription");
        if (given != null) {
            given.request(count);
        }
        return this;
    }

    void cancel() {
        Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
    }

    void awaitResults(int count) {
        try {
            assertTrue(
                    arrived.tryAcquire(count - awaited, PATIENCE_SECONDS, TimeUnit.SECONDS), () -> count + " results");
            awaited = count;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    Collector<T> awaitEnd() {
        try {
            assertTrue(end.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "no end");
            return this;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    List<T> results() {
        return List.copyOf(results);
    }

    @Nullable Throwable failure() {
        return failure;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
    }

    @Override
    public void onNext(T result) {
        results.add(result);
        arrived.release();
    }

    @Override
    public void onError(Throwable thrown) {
        failure = thrown;
        end.countDown();
    }

    @Override
    public void onComplete() {
        end.countDown();
    }
}
