package io.mizzle.internal.execute;

import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Reads page by page to the end, or to the limit, and keeps nothing of it.
 *
 * @param <R> the result of one item
 * @param <T> what is made of their number
 */
final class ReadThrough<R, T> implements Conversation<T> {

    private final Reader<R> reader;
    private final int limit;
    private final LongFunction<T> end;
    private @Nullable Conversation<Taken<R>> page;
    private int count;

    /**
     * For one call.
     *
     * @param reader nothing was taken from it
     * @param limit how many results at most
     * @param end given the number of results when all were taken
     */
    public ReadThrough(Reader<R> reader, int limit, LongFunction<T> end) {
        this.reader = reader;
        this.limit = limit;
        this.end = end;
    }

    @Override
    public Step<T> begin() {
        Conversation<Taken<R>> next = reader.take(Until.FIRST_PAGE, limit - count);
        page = next;
        return follow(next.begin());
    }

    @Override
    public Step<T> answered(List<DynamoDbResponse> responses) {
        return follow(current().answered(responses));
    }

    @Override
    public Step<T> failed(RuntimeException failure) {
        return follow(current().failed(failure));
    }

    @Override
    public Step<T> rested() {
        return follow(current().rested());
    }

    private Conversation<Taken<R>> current() {
        if (page == null) {
            throw new IllegalStateException("Nothing was sent");
        }
        return page;
    }

    private Step<T> follow(Step<Taken<R>> step) {
        if (!(step instanceof Step.Done<Taken<R>> done)) {
            return Conversations.passedOn(step);
        }
        count += done.result().results().size();
        return done.result().next() == null || count == limit ? new Step.Done<>(end.apply(count)) : begin();
    }
}
