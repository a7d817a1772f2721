package io.mizzle.internal.execute;

import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Takes results of known keys until there are enough.
 *
 * @param <R> the result of one item
 */
final class LookupConversation<R> implements Conversation<Taken<R>> {

    private final LookupReader<R> reader;
    private final Until until;
    private final int wanted;
    private final List<R> results = new ArrayList<>();
    private @Nullable KeysConversation<R> window;

    LookupConversation(LookupReader<R> reader, Until until, int wanted) {
        this.reader = reader;
        this.until = until;
        this.wanted = wanted;
    }

    @Override
    public Step<Taken<R>> begin() {
        boolean enough = results.size() >= wanted || until == Until.FIRST_PAGE && !results.isEmpty();
        if (enough || reader.ended()) {
            return new Step.Done<>(new Taken<>(results, reader.position()));
        }
        KeysConversation<R> next = reader.read(reader.window(until, wanted - results.size()));
        window = next;
        return follow(next.begin());
    }

    @Override
    public Step<Taken<R>> answered(List<DynamoDbResponse> responses) {
        return follow(current().answered(responses));
    }

    @Override
    public Step<Taken<R>> rested() {
        return follow(current().rested());
    }

    private KeysConversation<R> current() {
        if (window == null) {
            throw new IllegalStateException("Nothing was sent");
        }
        return window;
    }

    private Step<Taken<R>> follow(Step<List<@Nullable R>> step) {
        if (!(step instanceof Step.Done<List<@Nullable R>> done)) {
            return Conversations.passedOn(step);
        }
        for (@Nullable R result : done.result()) {
            if (results.size() == wanted) {
                break;
            }
            reader.advance(1);
            if (result != null) {
                results.add(result);
            }
        }
        return begin();
    }
}
