package io.mizzle.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is known of an entity beside its codec. Immutable. */
final class EntityParts<E> {

    final EntityDefinitionBuilder<E> given;
    final List<Component<E, ?>> components;
    final List<AccessPath<E>> paths;
    final List<UniqueAttribute<E>> uniques;
    final Set<String> keyNames;
    private final long roles;

    EntityParts(EntityDefinitionBuilder<E> given) {
        this.given = given;
        this.components = List.copyOf(given.components);
        List<AccessPath<E>> described = new ArrayList<>();
        for (PathParts<E> path : given.paths) {
            described.add(path.path());
        }
        this.paths = List.copyOf(described);
        List<UniqueAttribute<E>> guarded = new ArrayList<>();
        for (UniqueParts unique : given.uniques) {
            guarded.add(unique.attribute(given.members));
        }
        this.uniques = List.copyOf(guarded);
        this.roles = bits(components);
        this.keyNames = paths.isEmpty() ? Set.of() : names(paths.get(0).columns());
    }

    /** A bit for each role. */
    private static <E> long bits(List<Component<E, ?>> components) {
        long bits = 0;
        for (Component<E, ?> component : components) {
            for (Role role : component.roles()) {
                bits |= 1L << role.ordinal();
            }
        }
        return bits;
    }

    boolean has(Role role) {
        return (roles & 1L << role.ordinal()) != 0;
    }

    private static <E> Set<String> names(List<KeyColumn<E>> columns) {
        Set<String> names = new LinkedHashSet<>();
        for (KeyColumn<E> column : columns) {
            names.add(column.name());
        }
        return Collections.unmodifiableSet(names);
    }
}
