package io.mizzle.internal.graph;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyReading;
import io.mizzle.internal.body.Layout;
import io.mizzle.internal.execute.TypeCheck;
import io.mizzle.internal.render.ReadRenderer.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A Query under way: page after page until its end, or until its limit is reached. */
final class RangeFetch {

    private final WavePlan.Range range;
    private final GraphSetup setup;
    private final GraphRows rows;
    private final TypeCheck types;
    private @Nullable Map<String, AttributeValue> next;
    private @Nullable Call asked;
    private boolean ended;
    private int taken;

    RangeFetch(WavePlan.Range range, GraphSetup setup, GraphRows rows) {
        this.range = range;
        this.setup = setup;
        this.rows = rows;
        this.types = rows.types(range.nodes().get(0).entity().table());
    }

    boolean ended() {
        return ended;
    }

    Call call() {
        Node<?> first = range.nodes().get(0);
        String name = range.nodes().stream().map(Node::toString).distinct().collect(Collectors.joining(", "));
        boolean hydrate = range.plan().hydrate();
        var asking = setup.asking(
                first.entity().table(), name, range.descending(), hydrate ? null : rows.reading(range.nodes()));
        Page page = new Page(next, limit(), false);
        Call call = asking.call(asking.renderer().query(range.plan(), range.partition(), page), Layout.ITEMS, !hydrate);
        asked = call;
        return call;
    }

    /** As many as are missing, where every item counts. */
    private @Nullable Integer limit() {
        Integer limit = range.limit();
        return limit == null || !everyItemCounts() ? null : Integer.valueOf(limit - taken);
    }

    private boolean everyItemCounts() {
        return range.plan().filter().isEmpty()
                && range.plan().residual().isEmpty()
                && range.plan().dropped() == null;
    }

    void accept(QueryResponse response) {
        BodyReading.items(asked, response.items()).forEach(this::accept);
        next = response.hasLastEvaluatedKey() ? response.lastEvaluatedKey() : null;
        Integer limit = range.limit();
        ended = next == null || next.isEmpty() || limit != null && taken >= limit;
    }

    private void accept(Map<String, AttributeValue> item) {
        if (range.plan().hydrate()) {
            int more = rows.later(range.nodes().get(0), key(item));
            taken += everyItemCounts() ? more : 0; // what is checked after hydration may be refused
        } else if (types.known(item)) {
            for (Node<?> node : range.nodes()) {
                taken += rows.accept(node, item);
            }
        }
    }

    private Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        List<String> names = range.nodes().get(0).entity().primary().columns().stream()
                .map(column -> column.name())
                .toList();
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        names.forEach(name -> key.put(name, item.get(name)));
        return key;
    }
}
