package io.mizzle.schema;

import io.mizzle.codec.RecordCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity as data: everything the planner, the encoder and the decoder know about it. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class EntityDefinition<E> {

    private final EntitySchema<E> entity;
    private final RecordCodec<E> codec;
    private volatile @Nullable EntityParts<E> parts;
    private volatile @Nullable List<Counter<?, E>> countedBy;

    EntityDefinition(EntitySchema<E> entity) {
        this.entity = entity;
        this.codec = entity.codec();
    }

    /** Made when they are first asked for: mapping an item takes the codec only. */
    private EntityParts<E> parts() {
        EntityParts<E> known = parts;
        if (known == null) {
            known = new EntityParts<>(entity.define());
            parts = known;
        }
        return known;
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
     * @param table the table it is stored in
     */
    public static <E> EntityDefinitionBuilder<E> builder(EntitySchema<E> entity, Class<E> type, TableSchema<?> table) {
        return new EntityDefinitionBuilder<>(entity, type, table);
    }

    /** The record's simple name. */
    public String name() {
        return entity.toString();
    }

    /** The record's class. */
    public Class<E> type() {
        return parts().given.type;
    }

    /** The reader and writer of its attributes. */
    public RecordCodec<E> codec() {
        return codec;
    }

    /** The table it is stored in. */
    public TableSchema<?> table() {
        return parts().given.table;
    }

    /** A builder that holds everything of an entity. */
    public EntityBuilder<E> copy(E value) {
        return entity.copy(value);
    }

    /** What the type attribute holds. */
    public String typeName() {
        return parts().given.typeName;
    }

    /** Type names of older items, read but not written. */
    public List<String> aliases() {
        return parts().given.aliases;
    }

    /** The entity's own version, 1 unless it was raised. */
    public int version() {
        return parts().given.version;
    }

    /**
     * What lifts an item of an older version to the next, by the version it starts from.
     *
     * @return one for every version below {@link #version()} that items may have
     */
    public Map<Integer, UnaryOperator<Map<String, AttributeValue>>> upcasts() {
        return parts().given.upcasts;
    }

    /** Former names of attributes that items may still have, with the names they have now. */
    public Map<String, String> renames() {
        return parts().given.renames;
    }

    /** In declaration order; those of flattened documents in place of the document. */
    public List<Component<E, ?>> components() {
        return parts().components;
    }

    /** The first component mizzle does this with. */
    public Optional<Component<E, ?>> component(Role role) {
        if (has(role)) {
            for (Component<E, ?> component : components()) {
                if (component.is(role)) {
                    return Optional.of(component);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether mizzle does this with some component. */
    public boolean has(Role role) {
        return parts().has(role);
    }

    /** The names of the table's key attributes, partition first. */
    public Set<String> keyNames() {
        return parts().keyNames;
    }

    /** The table's key first, then the index keys in declaration order. */
    public List<AccessPath<E>> paths() {
        return parts().paths;
    }

    /** The table's key. */
    public AccessPath<E> primary() {
        return paths().get(0);
    }

    /**
     * An access path by the name of its method.
     *
     * @param name as in {@code byStatus}
     * @throws IllegalArgumentException if there is none
     */
    public AccessPath<E> path(String name) {
        for (AccessPath<E> path : paths()) {
            if (path.name().equals(name)) {
                return path;
            }
        }
        throw new IllegalArgumentException(this + " has no access path \"" + name + "\". It has " + paths() + ".");
    }

    /** The numbers, of entities in the same table, that count its items or sum an attribute of them. */
    public List<Counter<?, E>> countedBy() {
        List<Counter<?, E>> known = countedBy;
        if (known == null) {
            List<Counter<?, E>> found = new ArrayList<>();
            for (EntitySchema<?> other : TableSchema.entitiesOf(table())) {
                addCounters(other.definition(), found);
            }
            known = List.copyOf(found);
            countedBy = known;
        }
        return known;
    }

    private <P> void addCounters(EntityDefinition<P> parent, List<Counter<?, E>> found) {
        for (CounterParts counter : parent.parts().given.counters) {
            if (counter.child().equals(entity)) {
                found.add(counter.counter(parent, entity));
            }
        }
    }

    /** The components whose values are unique, in declaration order. */
    public List<UniqueAttribute<E>> uniques() {
        return parts().uniques;
    }

    /**
     * A unique component.
     *
     * @param component its name
     * @throws IllegalArgumentException if there is none of that name, or it is not unique
     */
    public UniqueAttribute<E> unique(String component) {
        return uniques().stream()
                .filter(each -> each.name().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        this + " has no unique component \"" + component + "\". It has " + uniques() + "."));
    }

    /**
     * A component, or a part of a document that keys are made of.
     *
     * @param path as templates write it: {@code shipTo.city}
     * @throws IllegalArgumentException if there is none
     */
    public KeyMember<E> member(String path) {
        KeyMember<E> member = parts().given.members.get(path);
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
        return parts().given.relations.stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no relation \"" + name + "\"."))
                .definition();
    }

    @Override
    public String toString() {
        return entity.toString();
    }
}
