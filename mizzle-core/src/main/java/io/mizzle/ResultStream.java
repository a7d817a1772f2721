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
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Results page by page, as they are asked for. */
final class ResultStream<R> implements Iterator<R> {

    private final Engine engine;
    private final Reader<R> reader;
    private final Deadline deadline;
    private final Deque<R> ready = new ArrayDeque<>();
    private int left;
    private boolean ended;

    private ResultStream(Engine engine, Reader<R> reader, Deadline deadline, int limit) {
        this.engine = engine;
        this.reader = reader;
        this.deadline = deadline;
        this.left = limit;
    }

    static <R> Stream<R> of(Engine engine, OpenRead<R> run, ReadOptions options) {
        int limit = Objects.requireNonNullElse(options.limit(), Integer.MAX_VALUE);
        Iterator<R> results = new ResultStream<>(engine, run.open(null), engine.deadline(options.deadline()), limit);
        Spliterator<R> ordered =
                Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(ordered, false);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            Taken<R> taken = engine.sync().get().run(reader.take(Until.FIRST_PAGE, left), deadline);
            ready.addAll(taken.results());
            left -= taken.results().size();
            ended = taken.next() == null || left == 0;
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
