package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PathState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a select wants. Immutable.
 *
 * @param <E> the entity
 * @param entity the entity
 * @param path the typed access path, or null where the planner looks for one
 * @param conditions joined by AND
 * @param attributes the stored names of the only attributes wanted, or null for whole entities
 * @param options how
 */
public record ReadSpec<E>(
        EntitySchema<E> entity,
        @Nullable PathState<E> path,
        List<Condition<E>> conditions,
        @Nullable Set<String> attributes,
        ReadOptions options) {

    /** Copies the lists. */
    public ReadSpec {
        conditions = List.copyOf(conditions);
        attributes = attributes == null ? null : Set.copyOf(attributes);
    }

    /** Whole entities, from wherever the planner finds them. */
    public static <E> ReadSpec<E> of(EntitySchema<E> entity) {
        return new ReadSpec<>(entity, null, List.of(), null, ReadOptions.DEFAULT);
    }

    /** The entity's definition. */
    public EntityDefinition<E> definition() {
        return EntityDefinition.of(entity);
    }

    /** The same along a path. */
    public ReadSpec<E> path(PathState<E> typed) {
        return new ReadSpec<>(entity, typed, conditions, attributes, options);
    }

    /** The same with more conditions. */
    public ReadSpec<E> where(List<Condition<E>> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Condition<E>> all = new ArrayList<>(conditions);
        all.addAll(more);
        return new ReadSpec<>(entity, path, all, attributes, options);
    }

    /** The same with only these attributes. */
    public ReadSpec<E> only(Set<String> wanted) {
        return new ReadSpec<>(entity, path, conditions, wanted, options);
    }

    /** The same, done otherwise. */
    public ReadSpec<E> with(ReadOptions changed) {
        return new ReadSpec<>(entity, path, conditions, attributes, changed);
    }
}
