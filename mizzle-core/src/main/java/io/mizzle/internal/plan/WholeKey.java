package io.mizzle.internal.plan;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.PathState;
import io.mizzle.schema.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The plan of a select that names a whole key and nothing else. Most selects do, and there is nothing to choose: the same plan as the
 * planner's, without the way to it. What is not so plain is left to the planner.
 */
final class WholeKey {

    private static final String WHY = "the statement names this path";

    private WholeKey() {}

    /**
     * The plan.
     *
     * @param spec what is wanted
     * @param now for what has expired
     * @return null if the planner has to look
     */
    static <E> @Nullable ReadDecision<E> plan(ReadSpec<E> spec, Instant now) {
        Map<String, AttributeValue> key = of(spec, spec.path());
        return key == null ? null : new ReadDecision<>(lookup(spec, key, now), List.of(), WHY);
    }

    /**
     * The key.
     *
     * @param spec what is wanted
     * @param typed the path it names, or is to name
     * @return null if the statement names none, or names more, or the key cannot be stored
     */
    static <E> @Nullable Map<String, AttributeValue> of(ReadSpec<E> spec, @Nullable PathState<E> typed) {
        if (typed == null || !spec.conditions().isEmpty() || spec.options().index() != null) {
            return null;
        }
        AccessPath<E> path = typed.accessPath();
        if (path.kind() != AccessPath.Kind.TABLE
                || typed.range() != null
                || typed.values().size() != path.members().size()) {
            return null;
        }
        return encoded(typed);
    }

    private static <E> @Nullable Map<String, AttributeValue> encoded(PathState<E> typed) {
        try {
            Map<String, AttributeValue> key = KeyEncoder.of(typed);
            for (AttributeValue value : key.values()) {
                if (AttributeValueOrder.blank(value)) {
                    return null;
                }
            }
            return key;
        } catch (InvalidItemException unfit) {
            return null; // the planner says so
        }
    }

    private static <E> ReadPlan.Lookup<E> lookup(ReadSpec<E> spec, Map<String, AttributeValue> key, Instant now) {
        EntityDefinition<E> entity = spec.definition();
        boolean everything = spec.attributes() == null && !entity.has(Role.LAZY);
        boolean expires = entity.has(Role.TIME_TO_LIVE) && !spec.options().has(Flag.INCLUDE_EXPIRED);
        boolean hides = entity.has(Role.SOFT_DELETE) && !spec.options().has(Flag.INCLUDE_DELETED);
        return everything && !expires && !hides
                ? new ReadPlan.Lookup<>(List.of(key), List.of(), null)
                : ReadPlanner.known(spec, key, now);
    }
}
