package io.mizzle.internal.execute;

import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadPlanner;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.PathState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items by keys that the statement names, one result per key in the order of the keys, each read once. */
public final class KeysRun {

    private KeysRun() {}

    /**
     * The conversation.
     *
     * @param engine what it runs on
     * @param spec what is wanted of each
     * @param decoder makes the results
     * @param keys whole keys, at least one
     */
    public static <E, R> Conversation<List<Optional<R>>> of(
            Engine engine, ReadSpec<E> spec, ItemDecoder<R> decoder, List<PathState<E>> keys) {
        Map<KeyIdentity, Map<String, AttributeValue>> distinct = new LinkedHashMap<>();
        List<KeyIdentity> order = new ArrayList<>(keys.size());
        ReadRun<E, R> run = null;
        for (PathState<E> key : keys) {
            Map<String, AttributeValue> physical = run == null ? null : ReadPlanner.key(spec.path(key));
            if (physical == null) {
                ReadRun<E, R> one = new ReadRun<>(engine, spec.path(key), decoder);
                boolean found = one.decision().plan() instanceof ReadPlan.Lookup<E>;
                run = found ? one : run;
                physical = found ? lookup(one).keys().get(0) : Map.of();
            }
            KeyIdentity identity = KeyIdentity.of(physical);
            order.add(identity);
            if (!physical.isEmpty()) {
                distinct.putIfAbsent(identity, physical);
            }
        }
        if (run == null) {
            return Conversations.done(inOrder(order, List.of(), List.of()));
        }
        ReadPlan.Lookup<E> all = new ReadPlan.Lookup<>(
                List.copyOf(distinct.values()),
                lookup(run).residual(),
                lookup(run).projection());
        List<KeyIdentity> asked = List.copyOf(distinct.keySet());
        return Conversations.map(new KeysConversation<>(all, run.setup()), found -> inOrder(order, asked, found));
    }

    private static <E> ReadPlan.Lookup<E> lookup(ReadRun<E, ?> run) {
        return (ReadPlan.Lookup<E>) run.decision().plan();
    }

    private static <R> List<Optional<R>> inOrder(
            List<KeyIdentity> order, List<KeyIdentity> asked, List<@Nullable R> found) {
        Map<KeyIdentity, Optional<R>> byKey = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            byKey.put(asked.get(i), Optional.ofNullable(found.get(i)));
        }
        List<Optional<R>> results = new ArrayList<>(order.size());
        for (KeyIdentity key : order) {
            results.add(byKey.getOrDefault(key, Optional.empty()));
        }
        return Collections.unmodifiableList(results);
    }
}
