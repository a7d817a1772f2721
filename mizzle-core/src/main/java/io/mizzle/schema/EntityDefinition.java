package io.mizzle.schema;

import io.mizzle.codec.RecordCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity as data: everything the planner, the encoder and the decoder know about it. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class EntityDefinition<E> {

    private final EntityDefinitionBuilder<E> parts;
    private final List<Component<E, ?>> components;
    private final List<AccessPath<E>> paths;
    private final List<UniqueAttribute<E>> uniques;
    private volatile @Nullable List<Counter<?, E>> countedBy;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<String> keyNames;

    EntityDefinition(EntityDefinitionBuilder<E> parts) {
        this.parts = parts;
        this.components = List.copyOf(parts.components);
        List<AccessPath<E>> described = new ArrayList<>();
        for (PathParts<E> path : parts.paths) {
            described.add(path.path());
        }
        this.paths = List.copyOf(described);
        List<UniqueAttribute<E>> guarded = new ArrayList<>();
        for (UniqueParts unique : parts.uniques) {
            guarded.add(unique.attribute(parts.members));
        }
        this.uniques = List.copyOf(guarded);
        for (Component<E, ?> component : components) {
            roles.addAll(component.roles());
        }
        this.keyNames = paths.isEmpty() ? Set.of() : names(primary().columns());
    }

    private static <E> Set<String> names(List<KeyColumn<E>> columns) {
        Set<String> names = new LinkedHashSet<>();
        for (KeyColumn<E> column : columns) {
            names.add(column.name());
        }
        return Collections.unmodifiableSet(names);
    }

    /**
     * The definition behind an entity's constant.
     *
     * @param entity a generated entity
     */
    public static <E> EntityDefinition<E> of(EntitySchema<E> entity) {
        return entity.definition();
    }

    /**
     * Begins a definition; for generated code.
     *
     * @param entity the generated entity
     * @param type the record's class
     * @param codec its reader and writer
     * @param table the table it is stored in, asked for only when needed
     */
    public static <E> EntityDefinitionBuilder<E> builder(
            EntitySchema<E> entity, Class<E> type, RecordCodec<E> codec, Supplier<? extends TableSchema<?>> table) {
        return new EntityDefinitionBuilder<>(entity, type, codec, table);
    }

    /** The record's simple name. */
    public String name() {
        return parts.entity.toString();
    }

    /** The record's class. */
    public Class<E> type() {
        return parts.type;
    }

    /** The reader and writer of its attributes. */
    public RecordCodec<E> codec() {
        return parts.codec;
    }

    /** The table it is stored in. */
    public TableSchema<?> table() {
        return parts.table.get();
    }

    /** A builder that holds everything of an entity. */
    public EntityBuilder<E> copy(E entity) {
        return parts.entity.copy(entity);
    }

    /** What the type attribute holds. */
    public String typeName() {
        return parts.typeName;
    }

    /** Type names of older items, read but not written. */
    public List<String> aliases() {
        return parts.aliases;
    }

    /** The entity's own version, 1 unless it was raised. */
    public int version() {
        return parts.version;
    }

    /**
     * What lifts an item of an older version to the next, by the version it starts from.
     *
     * @return one for every version below {@link #version()} that items may have
     */
    public Map<Integer, UnaryOperator<Map<String, AttributeValue>>> upcasts() {
        return parts.upcasts;
    }

    /** Former names of attributes that items may still have, with the names they have now. */
    public Map<String, String> renames() {
        return parts.renames;
    }

    /** In declaration order; those of flattened documents in place of the document. */
    public List<Component<E, ?>> components() {
        return components;
    }

    /** The first component mizzle does this with. */
    public Optional<Component<E, ?>> component(Role role) {
        return has(role)
                ? components.stream().filter(component -> component.is(role)).findFirst()
                : Optional.empty();
    }

    /** Whether mizzle does this with some component. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The names of the table's key attributes, partition first. */
    public Set<String> keyNames() {
        return keyNames;
    }

    /** The table's key first, then the index keys in declaration order. */
    public List<AccessPath<E>> paths() {
        return paths;
    }

    /** The table's key. */
    public AccessPath<E> primary() {
        return paths.get(0);
    }

    /**
     * An access path by the name of its method.
     *
     * @param name as in {@code byStatus}
     * @throws IllegalArgumentException if there is none
     */
    public AccessPath<E> path(String name) {
        for (AccessPath<E> path : paths) {
            if (path.name().equals(name)) {
                return path;
            }
        }
        throw new IllegalArgumentException(this + " has no access path \"" + name + "\". It has " + paths + ".");
    }

    /** The numbers, of entities in the same table, that count its items or sum an attribute of them. */
    public List<Counter<?, E>> countedBy() {
        List<Counter<?, E>> known = countedBy;
        if (known == null) {
            known = TableSchema.entitiesOf(table()).stream()
                    .flatMap(other -> counters(other.definition()))
                    .toList();
            countedBy = known;
        }
        return known;
    }

    private <P> Stream<Counter<?, E>> counters(EntityDefinition<P> parent) {
        return parent.parts.counters.stream()
                .filter(counter -> counter.child().equals(parts.entity))
                .map(counter -> counter.counter(parent, parts.entity));
    }

    /** The components whose values are unique, in declaration order. */
    public List<UniqueAttribute<E>> uniques() {
        return uniques;
    }

    /**
     * A unique component.
     *
     * @param component its name
     * @throws IllegalArgumentException if there is none of that name, or it is not unique
     */
    public UniqueAttribute<E> unique(String component) {
        return uniques.stream()
                .filter(each -> each.name().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        this + " has no unique component \"" + component + "\". It has " + uniques + "."));
    }

    /**
     * A component, or a part of a document that keys are made of.
     *
     * @param path as templates write it: {@code shipTo.city}
     * @throws IllegalArgumentException if there is none
     */
    public KeyMember<E> member(String path) {
        KeyMember<E> member = parts.members.get(path);
        if (member == null) {
            throw new IllegalArgumentException(this + " has no component \"" + path
                    + "\": generate the metamodels again with this version's processor.");
        }
        return member;
    }

    /**
     * A relation by its name.
     *
     * @param name as in {@code orders}
     * @throws IllegalArgumentException if there is none
     */
    RelationDefinition<E, Object> relation(String name) {
        return parts.relations.stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no relation \"" + name + "\"."))
                .definition();
    }

    @Override
    public String toString() {
        return parts.entity.toString();
    }
}
