package io.mizzle.internal.execute;

import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadPlanner;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.PathState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
        Wanted wanted = new Wanted(keys.size());
        ReadRun<E, R> run = null;
        for (PathState<E> key : keys) {
            Map<String, AttributeValue> physical = run == null ? null : ReadPlanner.key(spec, key);
            if (physical == null) {
                ReadRun<E, R> one = new ReadRun<>(engine, spec.path(key), decoder);
                boolean found = one.decision().plan() instanceof ReadPlan.Lookup<E>;
                run = found ? one : run;
                physical = found ? lookup(one).keys().get(0) : Map.of();
            }
            wanted.add(physical);
        }
        if (run == null) {
            return Conversations.done(wanted.inOrder(List.of()));
        }
        ReadPlan.Lookup<E> all = new ReadPlan.Lookup<>(
                wanted.keys, lookup(run).residual(), lookup(run).projection());
        return Conversations.map(new KeysConversation<>(all, wanted.identities, run.setup()), wanted::inOrder);
    }

    private static <E> ReadPlan.Lookup<E> lookup(ReadRun<E, ?> run) {
        return (ReadPlan.Lookup<E>) run.decision().plan();
    }

    /** Keys as the statement names them, and each once. */
    private static final class Wanted {

        private final Map<KeyIdentity, Integer> places;
        private final List<Map<String, AttributeValue>> keys;
        private final List<KeyIdentity> identities;

        /** The place of each among the distinct ones; -1 for those that name no item. */
        private final int[] order;

        private int size;

        Wanted(int size) {
            places = new HashMap<>(size * 2);
            keys = new ArrayList<>(size);
            identities = new ArrayList<>(size);
            order = new int[size];
        }

        void add(Map<String, AttributeValue> key) {
            order[size++] = key.isEmpty() ? -1 : place(key);
        }

        private int place(Map<String, AttributeValue> key) {
            KeyIdentity identity = KeyIdentity.of(key);
            Integer known = places.putIfAbsent(identity, keys.size());
            if (known == null) {
                keys.add(key);
                identities.add(identity);
                return keys.size() - 1;
            }
            return known;
        }

        <R> List<Optional<R>> inOrder(List<@Nullable R> found) {
            List<Optional<R>> results = new ArrayList<>(size);
            for (int place : order) {
                results.add(place < 0 ? Optional.empty() : Optional.ofNullable(found.get(place)));
            }
            return Collections.unmodifiableList(results);
        }
    }
}
