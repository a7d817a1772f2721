package io.mizzle.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counter as generated code describes it; the definition of the related entity is asked for later.
 *
 * @param component the component that counts
 * @param child the related entity
 * @param summed its component that is summed, or null
 * @param members its components that the parent's key is made of
 */
record CounterParts(
        String component, EntitySchema<?> child, @Nullable String summed, List<String> members) {

    <P, C> Counter<P, C> counter(EntityDefinition<P> parent, EntitySchema<C> entity) {
        EntityDefinition<C> definition = entity.definition();
        return new Counter<>(
                parent,
                parent.member(component).attribute(),
                entity,
                summed == null ? null : definition.member(summed),
                members.stream().map(definition::member).toList());
    }
}
