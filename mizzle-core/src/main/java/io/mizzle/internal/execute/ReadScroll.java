package io.mizzle.internal.execute;

import io.mizzle.exception.CursorException;
import io.mizzle.exception.ErrorContext;
import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.plan.AttributeValueOrder;
import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.DroppedKey;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.render.ReadRenderer.Page;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.KeyColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A query or scan under way: its sources and what happens to each item.
 *
 * @param scroll where items come from
 * @param setup how to ask and decode
 * @param dropKey a key that is read but not wanted, or null
 * @param residual conditions checked here
 * @param hydrates whether items are read from the table by the keys found
 * @param hydrated what is read of them, or null for all
 * @param pageSize DynamoDB's Limit as the statement says, or null
 * @param everyItemCounts whether each item read is a result, so that no more are read than wanted
 */
record ReadScroll<R>(
        Scroll scroll,
        ReadSetup<R> setup,
        @Nullable DroppedKey dropKey,
        List<? extends Condition<?>> residual,
        boolean hydrates,
        @Nullable Set<String> hydrated,
        @Nullable Integer pageSize,
        boolean everyItemCounts)
        implements Reader<R> {

    /**
     * A query, from the beginning or from where a cursor points.
     *
     * @param plan the plan
     * @param setup how to ask and decode
     * @param pageSize DynamoDB's Limit, or null
     * @param start where to begin, or null for the beginning
     */
    public static <R> ReadScroll<R> of(
            ReadPlan.Query<?> plan, ReadSetup<R> setup, @Nullable Integer pageSize, @Nullable ScrollPosition start) {
        List<List<List<ColumnTest>>> groups = plan.groups();
        if (setup.renderer().descending() && groups.size() > 1) {
            groups = new ArrayList<>(groups);
            Collections.reverse(groups);
        }
        Set<String> keys = keys(plan.path(), setup);
        Starts starts = new Starts(start, groups);
        List<List<Source>> sources = new ArrayList<>(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            List<Source> members = new ArrayList<>(groups.get(group).size());
            for (List<ColumnTest> partition : groups.get(group)) {
                Function<Page, DynamoDbRequest> requests =
                        page -> setup.renderer().query(plan, partition, page);
                members.add(new Source(requests, keys, starts.of(group, members.size())));
            }
            sources.add(members);
        }
        boolean simple = plan.filter().isEmpty() && plan.residual().isEmpty() && plan.dropped() == null;
        return new ReadScroll<>(
                Scroll.merged(sources, order(plan, setup), starts.group()),
                setup,
                plan.dropped(),
                plan.residual(),
                plan.hydrate(),
                plan.hydrated(),
                pageSize,
                simple);
    }

    /** A scan, the same way; its segments as they come, or one after the other. */
    public static <R> ReadScroll<R> of(
            ReadPlan.Scan<?> plan,
            ReadSetup<R> setup,
            @Nullable Integer pageSize,
            boolean oneByOne,
            @Nullable ScrollPosition start) {
        Set<String> keys = plan.path() == null ? setup.tableKey() : keys(plan.path(), setup);
        Starts starts = new Starts(start, List.of(Collections.nCopies(plan.segments(), plan)));
        List<Source> segments = IntStream.range(0, plan.segments())
                .mapToObj(segment ->
                        new Source(page -> setup.renderer().scan(plan, segment, page), keys, starts.of(0, segment)))
                .toList();
        Scroll scroll = Scroll.unordered(segments, oneByOne);
        boolean simple = plan.filter().isEmpty() && plan.residual().isEmpty();
        return new ReadScroll<>(
                scroll, setup, null, plan.residual(), plan.hydrate(), plan.hydrated(), pageSize, simple);
    }

    /** What a position is made of. */
    private static Set<String> keys(AccessPath<?> path, ReadSetup<?> setup) {
        if (path.kind() == AccessPath.Kind.TABLE) {
            return setup.tableKey();
        }
        Set<String> keys = new LinkedHashSet<>(setup.tableKey());
        for (KeyColumn<?> column : path.columns()) {
            keys.add(column.name());
        }
        return keys;
    }

    private static <R> Comparator<Map<String, AttributeValue>> order(ReadPlan.Query<?> plan, ReadSetup<R> setup) {
        List<? extends KeyColumn<?>> sort = plan.path().sort();
        Comparator<Map<String, AttributeValue>> ascending = (left, right) -> {
            for (KeyColumn<?> column : sort) {
                int order = AttributeValueOrder.compare(left.get(column.name()), right.get(column.name()));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
        return setup.renderer().descending() ? ascending.reversed() : ascending;
    }

    @Override
    public Conversation<Taken<R>> take(Until until, int wanted) {
        return new ScrollConversation<>(this, until, wanted);
    }

    boolean dropped(Map<String, AttributeValue> item) {
        if (dropKey == null) {
            return false;
        }
        AttributeValue key = item.get(dropKey.column());
        return key != null && dropKey.key().equals(key.s());
    }

    @Nullable Integer limit(int missing) {
        if (!everyItemCounts || missing == Integer.MAX_VALUE) {
            return pageSize;
        }
        return pageSize == null ? Integer.valueOf(missing) : Integer.valueOf(Math.min(missing, pageSize));
    }

    /** Where each source begins; a cursor whose shape is not that of this read is refused. */
    private record Starts(@Nullable ScrollPosition start, List<? extends List<?>> groups) {

        Starts {
            if (start != null
                    && (start.group() >= groups.size()
                            || start.size() != groups.get(start.group()).size())) {
                throw new CursorException(ErrorContext.NONE, "it points into a read of another shape", null);
            }
        }

        int group() {
            return start == null ? 0 : start.group();
        }

        Source.SourcePosition of(int group, int index) {
            return start == null ? Source.SourcePosition.BEGINNING : start.source(group, index);
        }
    }
}
