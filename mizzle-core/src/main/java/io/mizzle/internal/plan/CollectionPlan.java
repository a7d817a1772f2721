package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.schema.EntitySchema;
import java.util.List;

/**
 * How a query of an item collection is answered.
 *
 * @param <I> what its members have in common
 * @param read what is sent
 * @param members those that are wanted, and what is checked on each of their items
 */
public record CollectionPlan<I>(ReadPlan<?> read, List<Member<? extends I>> members) {

    /** Copies the list. */
    public CollectionPlan {
        members = List.copyOf(members);
    }

    /**
     * An entity that is wanted.
     *
     * @param <E> the entity
     * @param entity the entity
     * @param residual what must hold of its items
     */
    public record Member<E>(EntitySchema<E> entity, List<Condition<E>> residual) {

        /** Copies the list. */
        public Member {
            residual = List.copyOf(residual);
        }
    }
}
