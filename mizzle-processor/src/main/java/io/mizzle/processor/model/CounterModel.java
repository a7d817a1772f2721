package io.mizzle.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that an entity keeps of the items along one of its relations.
 *
 * @param component the component that holds it
 * @param child the related entity
 * @param summed its component that is summed, null where items are counted
 * @param members its components that the entity's key is made of, in the key's order
 */
public record CounterModel(
        String component, Names child, @Nullable String summed, List<String> members) {
    /** Copies the members. */
    public CounterModel {
        members = List.copyOf(members);
    }
}
