package io.mizzle.schema;

import io.mizzle.key.KeyPart.Placeholder;
import io.mizzle.key.KeyTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A unique component as generated code describes it.
 *
 * @param component its name
 * @param guard the partition key of its guards
 */
record UniqueParts(String component, KeyTemplate guard) {

    <E> UniqueAttribute<E> attribute(Map<String, KeyMember<E>> members) {
        List<KeyMember<E>> values = guard.placeholders().stream()
                .map(Placeholder::name)
                .map(name -> Objects.requireNonNull(members.get(name), name))
                .toList();
        return new UniqueAttribute<>(component, guard, values);
    }
}
