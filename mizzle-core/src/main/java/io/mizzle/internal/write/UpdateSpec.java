package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.expression.UpdateAction;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an update says, as it was said. Immutable.
 *
 * @param <E> the entity
 * @param entity what is updated
 * @param target which item
 * @param conditions of {@code where} and {@code given}, joined by AND
 * @param actions in the order given
 * @param flags what else was said
 */
public record UpdateSpec<E>(
        EntitySchema<E> entity,
        Target<E> target,
        List<Condition<E>> conditions,
        List<UpdateAction<E>> actions,
        Set<Flag> flags) {

    /** Copies the collections. */
    public UpdateSpec {
        conditions = List.copyOf(conditions);
        actions = List.copyOf(actions);
        flags = Set.copyOf(flags);
    }

    /** What is said or not. */
    public enum Flag {
        /** A missing item is created. */
        UPSERT,
        /** The item is read first, where index keys need it. */
        RECOMPUTE,
        /** A softly deleted item is an item, too. */
        INCLUDE_DELETED,
        /** The item is softly deleted. */
        DELETE,
        /** A softly deleted item is brought back. */
        RESTORE,
        /** Numbers of parents are left as they are. */
        UNCOUNTED
    }

    /** Which item is updated. */
    public sealed interface Target<E> {

        /** The item of a key. */
        record ByKey<E>(PrimaryKey<E> key) implements Target<E> {}

        /** The item {@code before} was read from, to become {@code after}. */
        record Between<E>(E before, E after) implements Target<E> {}

        /** The item an entity was read from. */
        record Stored<E>(E entity) implements Target<E> {}
    }

    /** An update with nothing to do yet. */
    public static <E> UpdateSpec<E> of(EntitySchema<E> entity, Target<E> target, List<Condition<E>> conditions) {
        return new UpdateSpec<>(entity, target, conditions, List.of(), Set.of());
    }

    /**
     * The same with one more action.
     *
     * @throws IllegalArgumentException if the action may not be part of this update
     */
    public UpdateSpec<E> with(UpdateAction<E> action) {
        ActionRules.check(EntityDefinition.of(entity), actions, action);
        return new UpdateSpec<>(entity, target, conditions, added(actions, action), flags);
    }

    /** The same with one more condition. */
    public UpdateSpec<E> given(Condition<E> condition) {
        return new UpdateSpec<>(entity, target, added(conditions, condition), actions, flags);
    }

    /** The same with something else that was said. */
    public UpdateSpec<E> with(Flag flag) {
        Set<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new UpdateSpec<>(entity, target, conditions, actions, more);
    }

    /** Whether something was said. */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    private static <T> List<T> added(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
