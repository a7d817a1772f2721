package io.mizzle.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An access path with the values bound so far: what a typed path is inside. Immutable.
 *
 * @param <E> the entity
 * @param entity the entity
 * @param path the access path's name
 * @param values of the partition's steps and the first sort steps, in order
 * @param range on the next step, or null
 */
public record PathState<E>(
        EntitySchema<E> entity,
        String path,
        List<Object> values,
        @Nullable StepRange range) {

    /** Copies the values. */
    public PathState {
        values = List.copyOf(values);
    }

    /**
     * A path with its partition bound.
     *
     * @param entity the entity
     * @param path the access path's name
     * @param values of the partition's steps
     * @throws IllegalArgumentException if a value is null
     */
    public static <E> PathState<E> of(EntitySchema<E> entity, String path, @Nullable Object... values) {
        for (@Nullable Object value : values) {
            present(entity, path, value);
        }
        return new PathState<>(entity, path, List.of(values), null);
    }

    /** Binds the next step. */
    PathState<E> bind(@Nullable Object value) {
        List<Object> more = new ArrayList<>(values);
        more.add(present(entity, path, value));
        return new PathState<>(entity, path, more, null);
    }

    /** Ends the path with a range on the next step. */
    PathState<E> range(StepRange.Operator operator, @Nullable Object low, @Nullable Object high) {
        boolean between = operator == StepRange.Operator.BETWEEN;
        return new PathState<>(
                entity,
                path,
                values,
                new StepRange(operator, present(entity, path, low), between ? present(entity, path, high) : null));
    }

    private static Object present(EntitySchema<?> entity, String path, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("Access path \"" + path + "\" of " + entity
                    + " got null. A key has no null parts: leave the step out, or look the value up first.");
        }
        return value;
    }

    /** The access path in the entity's definition. */
    public AccessPath<E> accessPath() {
        return EntityDefinition.of(entity).path(path);
    }
}
