package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.schema.PrimaryKey;
import java.util.List;

/**
 * What a delete is about. Immutable.
 *
 * @param <E> the entity
 * @param target which item
 * @param permanent whether the item is to be gone, whatever its entity says
 * @param counting whether the numbers of parents are kept
 */
public record DeleteSpec<E>(Target<E> target, boolean permanent, boolean counting) {

    /** A delete as its entity says. */
    public DeleteSpec(Target<E> target) {
        this(target, false, true);
    }

    /** The same, gone for good. */
    public DeleteSpec<E> permanently() {
        return new DeleteSpec<>(target, true, counting);
    }

    /** The same, leaving the numbers of parents as they are. */
    public DeleteSpec<E> withoutCounters() {
        return new DeleteSpec<>(target, permanent, false);
    }

    /** Which item is deleted. */
    public sealed interface Target<E> {

        /**
         * The item of a key.
         *
         * @param key names it
         * @param conditions joined by AND
         */
        record ByKey<E>(PrimaryKey<E> key, List<Condition<E>> conditions) implements Target<E> {
            /** Copies the conditions. */
            public ByKey {
                conditions = List.copyOf(conditions);
            }
        }

        /**
         * The item an entity was read from.
         *
         * @param entity the entity
         */
        record OfEntity<E>(E entity) implements Target<E> {}
    }
}
