package io.mizzle;

import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.OpenRead;
import io.mizzle.internal.execute.Reader;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.plan.ReadOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One subscriber's read. All state is guarded by this object; the subscriber is called outside of it, by one thread at a time.
 */
final class ResultSubscription<R> implements Subscription {

    private final Engine engine;
    private final Subscriber<? super R> subscriber;
    private final Deadline deadline;
    private final Deque<R> ready = new ArrayDeque<>();
    private @Nullable Reader<R> reader;
    private @Nullable CompletableFuture<Taken<R>> underWay;
    private @Nullable Throwable failure;
    private long demand;
    private int left;
    private boolean reading;
    private boolean ended;
    private boolean draining;
    private boolean over;

    ResultSubscription(Engine engine, Subscriber<? super R> subscriber, ReadOptions options) {
        this.engine = engine;
        this.subscriber = subscriber;
        this.deadline = engine.deadline(options.deadline());
        this.left = Objects.requireNonNullElse(options.limit(), Integer.MAX_VALUE);
    }

    void start(Supplier<? extends OpenRead<R>> runs) {
        try {
            Reader<R> opened = runs.get().open(null);
            synchronized (this) {
                reader = opened;
            }
        } catch (RuntimeException refused) {
            fail(refused);
        }
        drain();
    }

    @Override
    public void request(long count) {
        synchronized (this) {
            if (count <= 0) {
                failure = new IllegalArgumentException("A subscriber must ask for at least one result, not " + count);
                ended = true;
                ready.clear();
            } else {
                demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
            }
        }
        drain();
    }

    @Override
    public synchronized void cancel() {
        over = true;
        ready.clear();
        if (underWay != null) {
            underWay.cancel(true);
        }
    }

    private synchronized void fail(Throwable thrown) {
        failure = thrown;
        ended = true;
    }

    /** Gives what is ready and wanted; only one thread at a time is in here, others leave it their work. */
    private void drain() {
        synchronized (this) {
            if (draining) {
                return;
            }
            draining = true;
        }
        Runnable next = next();
        while (next != null) {
            next.run();
            next = next();
        }
    }

    private synchronized @Nullable Runnable next() {
        if (!over && demand > 0 && left > 0 && !ready.isEmpty()) {
            R result = ready.remove();
            demand--;
            left--;
            return () -> subscriber.onNext(result);
        }
        if (!over && ready.isEmpty() && ended || !over && left == 0) {
            over = true;
            Throwable thrown = failure;
            return thrown == null ? subscriber::onComplete : () -> subscriber.onError(thrown);
        }
        Reader<R> source = reader;
        if (!over && demand > 0 && !reading && !ended && source != null) {
            reading = true;
            int wanted = left;
            return () -> read(source, wanted);
        }
        draining = false;
        return null;
    }

    private void read(Reader<R> source, int wanted) {
        try {
            CompletableFuture<Taken<R>> taken =
                    engine.async().get().run(source.take(Until.FIRST_PAGE, wanted), deadline);
            synchronized (this) {
                underWay = taken;
            }
            CompletableFuture<Void> unused = taken.handle((results, thrown) -> {
                accept(results, thrown);
                return null;
            });
        } catch (RuntimeException refused) {
            accept(null, refused);
        }
    }

    private void accept(@Nullable Taken<R> taken, @Nullable Throwable thrown) {
        synchronized (this) {
            reading = false;
            if (taken == null) {
                failure = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
                ended = true;
            } else {
                ready.addAll(taken.results());
                ended = taken.next() == null;
            }
        }
        drain();
    }
}
