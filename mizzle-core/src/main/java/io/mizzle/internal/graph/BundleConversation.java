package io.mizzle.internal.graph;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyReading;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.execute.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Takes roots with what lies behind them until there are enough.
 *
 * @param <E> the root's entity
 */
final class BundleConversation<E> implements Conversation<Taken<Bundle<E>>> {

    private final BundleScroll<E> scroll;
    private final Supplier<Call> page;
    private final Until until;
    private final int wanted;
    private final List<Bundle<E>> taken = new ArrayList<>();
    private @Nullable Call asked;

    BundleConversation(BundleScroll<E> scroll, Supplier<Call> page, Until until, int wanted) {
        this.scroll = scroll;
        this.page = page;
        this.until = until;
        this.wanted = wanted;
    }

    @Override
    public Step<Taken<Bundle<E>>> begin() {
        while (taken.size() < wanted) {
            Bundle<E> next = scroll.next();
            if (next != null) {
                taken.add(next);
            } else if (scroll.source().exhausted() || until == Until.FIRST_PAGE && !taken.isEmpty()) {
                break;
            } else {
                Call call = page.get();
                asked = call;
                return new Step.Send<>(List.of(call));
            }
        }
        return new Step.Done<>(new Taken<>(List.copyOf(taken), scroll.position()));
    }

    @Override
    public Step<Taken<Bundle<E>>> answered(List<DynamoDbResponse> responses) {
        QueryResponse response = (QueryResponse) responses.get(0);
        scroll.source()
                .accept(
                        BodyReading.items(asked, response.items()),
                        response.hasLastEvaluatedKey() ? response.lastEvaluatedKey() : null);
        return begin();
    }

    @Override
    public Step<Taken<Bundle<E>>> rested() {
        return begin();
    }
}
