package io.mizzle.internal.execute;

import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Counts what is read page by page and keeps none of it: where mizzle has to look at the items itself.
 *
 * @param <R> the result of one item
 */
final class PageCount<R> implements Conversation<Long> {

    private final Reader<R> reader;
    private final int limit;
    private @Nullable Conversation<Taken<R>> page;
    private int count;

    PageCount(Reader<R> reader, int limit) {
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public Step<Long> begin() {
        Conversation<Taken<R>> next = reader.take(Until.FIRST_PAGE, limit - count);
        page = next;
        return follow(next.begin());
    }

    @Override
    public Step<Long> answered(List<DynamoDbResponse> responses) {
        return follow(current().answered(responses));
    }

    @Override
    public Step<Long> rested() {
        return follow(current().rested());
    }

    private Conversation<Taken<R>> current() {
        if (page == null) {
            throw new IllegalStateException("Nothing was sent");
        }
        return page;
    }

    private Step<Long> follow(Step<Taken<R>> step) {
        if (!(step instanceof Step.Done<Taken<R>> done)) {
            return Conversations.passedOn(step);
        }
        count += done.result().results().size();
        return done.result().next() == null || count == limit ? new Step.Done<>((long) count) : begin();
    }
}
