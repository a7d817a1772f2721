package io.mizzle;

import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.ReadRun;
import io.mizzle.internal.execute.ReadScroll;
import io.mizzle.internal.execute.ScrollConversation;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.plan.ReadOptions;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private @Nullable ReadRun<?, R> run;
    private @Nullable ReadScroll<R> scroll;
    private @Nullable Throwable failure;
    private long demand;
    private long left;
    private boolean reading;
    private boolean ended;
    private boolean draining;
    private boolean over;

    ResultSubscription(Engine engine, Subscriber<? super R> subscriber, ReadOptions options) {
        this.engine = engine;
        this.subscriber = subscriber;
        this.deadline = engine.deadline(options.deadline());
        Integer limit = options.limit();
        this.left = limit == null ? Long.MAX_VALUE : limit;
    }

    void start(Supplier<? extends ReadRun<?, R>> runs) {
        try {
            ReadRun<?, R> planned = runs.get();
            ReadScroll<R> source = planned.scroll(null);
            synchronized (this) {
                run = planned;
                scroll = source;
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
        ReadRun<?, R> planned = run;
        if (!over && demand > 0 && !reading && !ended && planned != null) {
            reading = true;
            return () -> read(planned);
        }
        draining = false;
        return null;
    }

    private void read(ReadRun<?, R> planned) {
        ReadScroll<R> source = scroll;
        try {
            CompletableFuture<Taken<R>> taken = source == null
                    ? engine.async().get().run(planned.take(Until.ENOUGH, Integer.MAX_VALUE, null), deadline)
                    : engine.async()
                            .get()
                            .run(new ScrollConversation<>(source, Until.FIRST_PAGE, Integer.MAX_VALUE), deadline);
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
