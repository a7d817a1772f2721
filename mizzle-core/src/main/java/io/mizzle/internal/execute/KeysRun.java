package io.mizzle.internal.execute;

import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.AttributeValueOrder;
import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.PathState;
import io.mizzle.schema.PrimaryKey;
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
        List<Condition<E>> residual = List.of();
        ReadRun<E, R> run = null;
        for (PathState<E> key : keys) {
            Map<String, AttributeValue> physical = run == null ? null : simple(key);
            if (physical == null) {
                ReadRun<E, R> one = new ReadRun<>(engine, spec.path(key), decoder);
                if (!(one.decision().plan() instanceof ReadPlan.Lookup<E> lookup)) {
                    order.add(KeyIdentity.of(Map.of()));
                    continue;
                }
                run = one;
                physical = lookup.keys().get(0);
                residual = lookup.residual();
            }
            KeyIdentity identity = KeyIdentity.of(physical);
            distinct.putIfAbsent(identity, physical);
            order.add(identity);
        }
        if (run == null) {
            return Conversations.done(inOrder(order, List.of(), List.of()));
        }
        ReadPlan.Lookup<E> all = new ReadPlan.Lookup<>(
                List.copyOf(distinct.values()), residual, run.decision().plan().projection());
        List<KeyIdentity> asked = List.copyOf(distinct.keySet());
        return Conversations.map(new KeysConversation<>(all, run.setup()), found -> inOrder(order, asked, found));
    }

    /**
     * The physical key, where that is all there is to plan: once one key was, the next differ only in it.
     *
     * @return null for a key that no item can have
     */
    private static <E> @Nullable Map<String, AttributeValue> simple(PathState<E> key) {
        Map<String, AttributeValue> physical = KeyEncoder.ofKey(new PrimaryKey<>(key));
        return anyBlank(physical) ? null : physical;
    }

    private static boolean anyBlank(Map<String, AttributeValue> key) {
        for (AttributeValue value : key.values()) {
            if (AttributeValueOrder.blank(value)) {
                return true;
            }
        }
        return false;
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
