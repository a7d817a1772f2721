package io.mizzle.schema;

import java.util.Arrays;
import java.util.List;

/**
 * One step of a relation: from an entity along an access path of another. Items that are found belong together when the values
 * bound are equal; no key is ever compared by its beginning.
 *
 * @param <A> the entity it starts from
 * @param <B> the entity it leads to
 * @param target the entity it leads to
 * @param path the name of the target's access path: {@code in}, or an index key's such as {@code byCustomer}
 * @param bindings one per bound step of that path, in order: all of the partition's, then the leading ones of the sort key. With
 *     every step of the table's key bound, the hop leads to one item
 */
public record Hop<A, B>(EntitySchema<B> target, String path, List<Binding<A>> bindings) {

    /** Copies the list. */
    public Hop {
        bindings = List.copyOf(bindings);
    }

    /**
     * A hop.
     *
     * @param target the entity it leads to
     * @param path the name of the target's access path
     * @param bindings one per bound step, in order
     */
    @SafeVarargs
    public static <A, B> Hop<A, B> to(EntitySchema<B> target, String path, Binding<A>... bindings) {
        return new Hop<>(target, path, Arrays.asList(bindings));
    }

    /** The access path in the target's definition. */
    public AccessPath<B> accessPath() {
        return EntityDefinition.of(target).path(path);
    }
}
