package io.mizzle.internal.graph;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.BatchGet;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.ReadSetup;
import io.mizzle.internal.execute.Step;
import io.mizzle.schema.TableDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** One wave: its queries side by side, a bounded number at a time, and its keys; every page, and what is left unprocessed. */
final class WaveConversation implements Conversation<GraphRows> {

    private static final int AT_ONCE = 16;

    private final GraphSetup setup;
    private final GraphRows rows;
    private final List<RangeFetch> open = new ArrayList<>();
    private final List<Keys> keys = new ArrayList<>();
    private List<RangeFetch> asked = List.of();

    /** The keys of one table under way. */
    private static final class Keys {

        private final WavePlan.Keys wanted;
        private final BatchGet batch;
        private boolean single;
        private final ReadSetup<?> asking;
        private int calls;

        Keys(WavePlan.Keys wanted, ReadSetup<?> asking) {
            this.wanted = wanted;
            this.asking = asking;
            this.batch = asking.batch(wanted.projection());
            this.single = wanted.keys().size() == 1;
            if (!single) {
                batch.want(wanted.keys().keySet());
            }
        }
    }

    WaveConversation(WavePlan plan, GraphSetup setup, GraphRows rows) {
        this.setup = setup;
        this.rows = rows;
        plan.ranges().forEach(range -> open.add(new RangeFetch(range, setup, rows)));
        plan.keys().forEach(each -> keys.add(new Keys(each, asking(each))));
    }

    private ReadSetup<?> asking(WavePlan.Keys wanted) {
        Set<Node<?>> nodes = new LinkedHashSet<>();
        wanted.keys().values().forEach(nodes::addAll);
        String name = wanted.keys().size() == 1
                ? nodes.iterator().next().toString()
                : TableDefinition.of(wanted.table()).name();
        return setup.asking(wanted.table(), name, false, rows.reading(nodes));
    }

    @Override
    public Step<GraphRows> begin() {
        open.removeIf(RangeFetch::ended);
        asked = List.copyOf(open.subList(0, Math.min(AT_ONCE, open.size())));
        List<Call> calls = new ArrayList<>();
        asked.forEach(range -> calls.add(range.call()));
        for (Keys table : keys) {
            List<Call> own = table.single ? List.of(single(table)) : table.batch.next();
            table.calls = own.size();
            calls.addAll(own);
        }
        return calls.isEmpty() ? new Step.Done<>(rows) : new Step.Send<>(calls);
    }

    /** Through the SDK, where one item costs less. */
    private static Call single(Keys table) {
        WavePlan.Keys wanted = table.wanted;
        var key = wanted.keys().keySet().iterator().next();
        return table.asking.plainCall(table.asking.renderer().get(key, wanted.projection()));
    }

    @Override
    public Step<GraphRows> answered(List<DynamoDbResponse> responses) {
        for (int i = 0; i < asked.size(); i++) {
            asked.get(i).accept((QueryResponse) responses.get(i));
        }
        int from = asked.size();
        @Nullable Duration pause = null;
        for (Keys table : keys) {
            List<DynamoDbResponse> own = responses.subList(from, from + table.calls);
            from += table.calls;
            Optional<Duration> rest = own.isEmpty() ? Optional.empty() : accept(table, own);
            pause = rest.isPresent() ? rest.get() : pause;
        }
        keys.removeIf(table -> !table.single && table.batch.done());
        return pause == null ? begin() : new Step.Pause<>(pause);
    }

    private Optional<Duration> accept(Keys table, List<DynamoDbResponse> responses) {
        if (responses.get(0) instanceof GetItemResponse one) {
            table.single = false;
            if (one.hasItem()) {
                table.wanted.keys().values().forEach(nodes -> accept(nodes, one.item()));
            }
            return Optional.empty();
        }
        Optional<Duration> pause = table.batch.take(responses);
        if (table.batch.done()) {
            table.wanted.keys().forEach((key, nodes) -> {
                Map<String, AttributeValue> item = table.batch.item(key);
                if (item != null) {
                    accept(nodes, item);
                }
            });
        }
        return pause;
    }

    private void accept(Set<Node<?>> nodes, Map<String, AttributeValue> item) {
        nodes.forEach(node -> {
            if (rows.types(node.entity().table()).known(item)) {
                rows.accept(node, item);
            }
        });
    }

    @Override
    public Step<GraphRows> rested() {
        return begin();
    }
}
