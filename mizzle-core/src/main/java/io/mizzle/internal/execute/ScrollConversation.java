package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyReading;
import io.mizzle.internal.body.Layout;
import io.mizzle.internal.plan.ConditionEvaluator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Takes results from a scroll until there are enough, reading pages as they are needed. Several conversations can take from the
 * same scroll one after the other.
 *
 * @param <R> the result of one item
 */
public final class ScrollConversation<R> implements Conversation<ScrollConversation.Taken<R>> {

    /** When to stop. */
    public enum Until {
        /** When there are as many results as wanted. */
        ENOUGH,
        /** After the first page that has a result. */
        FIRST_PAGE
    }

    /**
     * What was taken.
     *
     * @param results in order
     * @param next where to go on, or null at the end
     */
    public record Taken<R>(List<R> results, @Nullable ScrollPosition next) {}

    private static final int HYDRATED_AT_ONCE = 100;

    private final ReadScroll<R> scroll;
    private final Until until;
    private final int wanted;
    private final List<R> results = new ArrayList<>();
    private final List<Map<String, AttributeValue>> pending = new ArrayList<>();
    private List<Source> asked = List.of();
    private List<Call> sent = List.of();
    private @Nullable BatchGet hydration;

    /**
     * For one call.
     *
     * @param scroll where to take from
     * @param until when to stop
     * @param wanted how many results at most
     */
    public ScrollConversation(ReadScroll<R> scroll, Until until, int wanted) {
        this.scroll = scroll;
        this.until = until;
        this.wanted = wanted;
    }

    @Override
    public Step<Taken<R>> begin() {
        return advance();
    }

    private Step<Taken<R>> advance() {
        while (results.size() + pending.size() < wanted) {
            List<Source> hungry = scroll.scroll().hungry();
            if (pending.size() == HYDRATED_AT_ONCE) {
                break;
            }
            if (!hungry.isEmpty()) {
                return pageOver() ? finishOrHydrate() : ask(hungry);
            }
            Map<String, AttributeValue> item = scroll.scroll().poll();
            if (item == null) {
                break;
            }
            take(item);
        }
        return finishOrHydrate();
    }

    private boolean pageOver() {
        return until == Until.FIRST_PAGE && results.size() + pending.size() > 0;
    }

    private Step<Taken<R>> ask(List<Source> hungry) {
        asked = hungry;
        Integer limit = scroll.limit(wanted - results.size() - pending.size());
        List<Call> calls = new ArrayList<>(hungry.size());
        for (Source source : hungry) {
            calls.add(scroll.setup().call(source.request(limit, false), Layout.ITEMS, !scroll.hydrates()));
        }
        sent = calls;
        return new Step.Send<>(calls);
    }

    private void take(Map<String, AttributeValue> item) {
        boolean dropped = scroll.dropped(item);
        if (scroll.hydrates()) {
            if (!dropped) {
                pending.add(item);
            }
            return;
        }
        if (!dropped) {
            keep(item);
        }
        scroll.setup().decoder().letGo(item);
    }

    private void keep(Map<String, AttributeValue> item) {
        if (scroll.residual().isEmpty() || ConditionEvaluator.all(scroll.residual(), item)) {
            R result = scroll.setup().decoder().decode(item);
            if (result != null) {
                results.add(result);
            }
        }
    }

    private Step<Taken<R>> finishOrHydrate() {
        if (pending.isEmpty()) {
            return new Step.Done<>(new Taken<>(results, scroll.scroll().position()));
        }
        BatchGet batch = scroll.setup().batch(scroll.hydrated());
        batch.want(pending.stream().map(this::tableKey).toList());
        hydration = batch;
        return batch.send();
    }

    private Map<String, AttributeValue> tableKey(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        scroll.setup().tableKey().forEach(name -> key.put(name, item.get(name)));
        return key;
    }

    @Override
    public Step<Taken<R>> answered(List<DynamoDbResponse> responses) {
        BatchGet batch = hydration;
        if (batch != null) {
            Step<Taken<R>> more = batch.accept(responses);
            return more == null ? hydrated(batch) : more;
        }
        for (int i = 0; i < responses.size(); i++) {
            accept(asked.get(i), sent.get(i), responses.get(i));
        }
        return advance();
    }

    private Step<Taken<R>> hydrated(BatchGet batch) {
        for (Map<String, AttributeValue> entry : pending) {
            Map<String, AttributeValue> item = batch.item(tableKey(entry));
            if (item != null) {
                keep(item);
            }
        }
        pending.clear();
        hydration = null;
        return advance();
    }

    @Override
    public Step<Taken<R>> rested() {
        BatchGet batch = hydration;
        return batch == null ? advance() : batch.send();
    }

    private static void accept(Source source, Call call, DynamoDbResponse response) {
        if (response instanceof QueryResponse query) {
            source.accept(
                    BodyReading.items(call, query.items()),
                    query.hasLastEvaluatedKey() ? query.lastEvaluatedKey() : null);
        } else {
            ScanResponse scan = (ScanResponse) response;
            source.accept(
                    BodyReading.items(call, scan.items()), scan.hasLastEvaluatedKey() ? scan.lastEvaluatedKey() : null);
        }
    }
}
