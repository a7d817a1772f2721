package io.mizzle.internal.graph;

import io.mizzle.schema.Binding;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Hop;
import io.mizzle.schema.KeyMember;
import java.util.List;

/**
 * One hop of a relation and what it leads to.
 *
 * @param <P> where it starts
 * @param <B> where it leads
 * @param hop the hop
 * @param node what it leads to
 * @param target the entity at the end of the relation
 * @param linking whether the hop leads to an item that only leads on
 */
public record Way<P, B>(Hop<P, B> hop, Node<B> node, EntitySchema<?> target, boolean linking) {

    /** The steps of the access path that are bound. */
    List<KeyMember<B>> steps() {
        return hop.accessPath().steps().subList(0, hop.bindings().size());
    }

    /** Whether every element of a list or set leads to an item of its own. */
    boolean each() {
        return hop.bindings().stream().anyMatch(Binding::each);
    }
}
