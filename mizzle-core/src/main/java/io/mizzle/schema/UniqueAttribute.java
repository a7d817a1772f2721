package io.mizzle.schema;

import io.mizzle.key.KeyTemplate;
import java.util.List;

/**
 * A component whose values are unique, and the partition key of the guard item that keeps each of them so. Immutable.
 *
 * @param <E> the entity
 * @param name the component's name
 * @param guard the guard's partition key: {@code _unique#Customer.email#{tenant}#{email:lower}}
 * @param members one per placeholder, in order: those of the scope, then the component itself
 */
public record UniqueAttribute<E>(String name, KeyTemplate guard, List<KeyMember<E>> members) {

    /** Copies the members. */
    public UniqueAttribute {
        members = List.copyOf(members);
    }

    /** The component itself. */
    public KeyMember<E> member() {
        return members.get(members.size() - 1);
    }
}
