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
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Results page by page, as they are asked for. */
final class ResultStream<R> implements Iterator<R> {

    private final Engine engine;
    private final ReadScroll<R> scroll;
    private final Deadline deadline;
    private final Deque<R> ready = new ArrayDeque<>();
    private boolean ended;

    private ResultStream(Engine engine, ReadScroll<R> scroll, Deadline deadline) {
        this.engine = engine;
        this.scroll = scroll;
        this.deadline = deadline;
    }

    static <R> Stream<R> of(Engine engine, ReadRun<?, R> run, ReadOptions options) {
        ReadScroll<R> scroll = run.scroll(null);
        Integer limit = options.limit();
        int wanted = limit == null ? Integer.MAX_VALUE : limit;
        if (scroll == null) {
            return engine.run(run.take(Until.ENOUGH, wanted, null), options.deadline()).results().stream();
        }
        Iterator<R> results = new ResultStream<>(engine, scroll, engine.deadline(options.deadline()));
        Spliterator<R> ordered =
                Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(ordered, false).limit(wanted);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            Taken<R> taken = engine.sync()
                    .get()
                    .run(new ScrollConversation<>(scroll, Until.FIRST_PAGE, Integer.MAX_VALUE), deadline);
            ready.addAll(taken.results());
            ended = taken.next() == null;
        }
        return !ready.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The select has no more results");
        }
        return ready.remove();
    }
}
