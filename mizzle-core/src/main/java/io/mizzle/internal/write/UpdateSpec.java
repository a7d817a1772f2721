package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.expression.UpdateAction;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/**
 * What an update says, as it was said. Immutable.
 *
 * @param <E> the entity
 * @param entity what is updated
 * @param target which item
 * @param conditions of {@code where} and {@code given}, joined by AND
 * @param actions in the order given
 * @param upsert whether a missing item is created
 * @param recompute whether the item is read first, where index keys need it
 */
public record UpdateSpec<E>(
        EntitySchema<E> entity,
        Target<E> target,
        List<Condition<E>> conditions,
        List<UpdateAction<E>> actions,
        boolean upsert,
        boolean recompute) {

    /** Copies the lists. */
    public UpdateSpec {
        conditions = List.copyOf(conditions);
        actions = List.copyOf(actions);
    }

    /** Which item is updated. */
    public sealed interface Target<E> {

        /** The item of a key. */
        record ByKey<E>(PrimaryKey<E> key) implements Target<E> {}

        /** The item {@code before} was read from, to become {@code after}. */
        record Between<E>(E before, E after) implements Target<E> {}
    }

    /** An update with nothing to do yet. */
    public static <E> UpdateSpec<E> of(EntitySchema<E> entity, Target<E> target, List<Condition<E>> conditions) {
        return new UpdateSpec<>(entity, target, conditions, List.of(), false, false);
    }

    /**
     * The same with one more action.
     *
     * @throws IllegalArgumentException if the action may not be part of this update
     */
    public UpdateSpec<E> with(UpdateAction<E> action) {
        ActionRules.check(EntityDefinition.of(entity), actions, action);
        return new UpdateSpec<>(entity, target, conditions, added(actions, action), upsert, recompute);
    }

    /** The same with one more condition. */
    public UpdateSpec<E> given(Condition<E> condition) {
        return new UpdateSpec<>(entity, target, added(conditions, condition), actions, upsert, recompute);
    }

    /** The same, creating a missing item. */
    public UpdateSpec<E> upserting() {
        return new UpdateSpec<>(entity, target, conditions, actions, true, recompute);
    }

    /** The same, reading the item first where index keys need it. */
    public UpdateSpec<E> recomputing() {
        return new UpdateSpec<>(entity, target, conditions, actions, upsert, true);
    }

    private static <T> List<T> added(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
