package io.mizzle.schema;

import io.mizzle.codec.RecordCodec;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.key.KeyTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private final Builder<E> parts;
    private final List<Component<E, ?>> components;
    private final List<AccessPath<E>> paths;
    private final List<UniqueAttribute<E>> uniques;
    private volatile @Nullable List<Counter<?, E>> countedBy;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<String> keyNames;

    private EntityDefinition(Builder<E> parts) {
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
    public static <E> Builder<E> builder(
            EntitySchema<E> entity, Class<E> type, RecordCodec<E> codec, Supplier<? extends TableSchema<?>> table) {
        return new Builder<>(entity, type, codec, table);
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

    /**
     * Collects a definition; for generated code.
     *
     * @param <E> the entity
     */
    public static final class Builder<E> {

        private final EntitySchema<E> entity;
        private final Class<E> type;
        private final RecordCodec<E> codec;
        private final Supplier<? extends TableSchema<?>> table;
        private final List<Component<E, ?>> components = new ArrayList<>();
        private final Map<String, KeyMember<E>> members = new HashMap<>();
        private final List<PathParts<E>> paths = new ArrayList<>();
        private final List<UniqueParts> uniques = new ArrayList<>();
        private final List<CounterParts> counters = new ArrayList<>();
        private final List<RelationParts<E>> relations = new ArrayList<>();
        private String typeName;
        private List<String> aliases = List.of();
        private int version = 1;
        private Map<Integer, UnaryOperator<Map<String, AttributeValue>>> upcasts = Map.of();

        private Builder(
                EntitySchema<E> entity, Class<E> type, RecordCodec<E> codec, Supplier<? extends TableSchema<?>> table) {
            this.entity = entity;
            this.type = type;
            this.codec = codec;
            this.table = table;
            this.typeName = entity.toString();
        }

        /** The stored type name where it is not the simple name, and names of older items. */
        public Builder<E> typeName(String stored, String... older) {
            typeName = stored;
            aliases = List.of(older);
            return this;
        }

        /** The entity's version, above 1. */
        public Builder<E> version(int number) {
            version = number;
            return this;
        }

        /**
         * What lifts an item of an older version to the next.
         *
         * @param from the version it reads
         * @param lift gets a map of its own and gives the attributes of version {@code from + 1}
         */
        public Builder<E> upcast(int from, UnaryOperator<Map<String, AttributeValue>> lift) {
            Map<Integer, UnaryOperator<Map<String, AttributeValue>>> more = new TreeMap<>(upcasts);
            more.put(from, lift);
            upcasts = Collections.unmodifiableMap(more);
            return this;
        }

        /**
         * The next component, whose values {@link EntitySchema#value} gives by its position.
         *
         * @param name the component's name; for a flattened document {@code shipTo.city}
         * @param attribute where it is stored
         * @param roles what mizzle does with it
         */
        public Builder<E> component(String name, Attribute<E, ?, ?> attribute, Role... roles) {
            components.add(read(name, attribute, members.size(), roles));
            return member(name, attribute);
        }

        /**
         * A value that keys are made of and that is no component: part of a document. Comes after the components.
         *
         * @param path as templates write it: {@code shipTo.city}
         * @param attribute where it is stored
         */
        public Builder<E> member(String path, Attribute<E, ?, ?> attribute) {
            int position = members.size();
            members.put(path, new KeyMember<>(path, attribute, new StoredValue<E, Object>(entity, position)));
            return this;
        }

        private <V> Component<E, V> read(String name, Attribute<E, V, ?> attribute, int position, Role... roles) {
            return Component.of(name, attribute, new StoredValue<E, V>(entity, position), roles);
        }

        /**
         * The table's key first, then the index keys in declaration order. What follows describes this path.
         *
         * @param name the method of the metamodel
         * @param kind where it leads
         * @param index the index's name; the table's name for the table's key
         */
        public Builder<E> path(String name, AccessPath.Kind kind, String index) {
            paths.add(new PathParts<>(name, kind, index, members));
            return this;
        }

        /** A partition key attribute of the path, filled from a template. */
        public Builder<E> partition(String attribute, KeyTemplate template) {
            last().partition.add(last().column(attribute, template));
            return this;
        }

        /** A partition key attribute of the path that holds a component's own value. */
        public Builder<E> partition(String attribute, String component) {
            last().partition.add(last().column(attribute, component));
            return this;
        }

        /** A sort key attribute of the path, filled from a template. */
        public Builder<E> sort(String attribute, KeyTemplate template) {
            last().sort.add(last().column(attribute, template));
            return this;
        }

        /** A sort key attribute of the path that holds a component's own value. */
        public Builder<E> sort(String attribute, String component) {
            last().sort.add(last().column(attribute, component));
            return this;
        }

        /** What also must hold of an item to be in the path's index. */
        public Builder<E> when(Condition<E> condition) {
            last().when.add(condition);
            return this;
        }

        /** A relation to at most one item. What follows describes this relation. */
        public Builder<E> one(String name) {
            relations.add(new RelationParts<>(name, false, entity));
            return this;
        }

        /** A relation to several items. What follows describes this relation. */
        public Builder<E> many(String name) {
            relations.add(new RelationParts<>(name, true, entity));
            return this;
        }

        /**
         * The linking entity that the next way leads through.
         *
         * @param link the linking entity
         * @param path the name of its access path
         * @param own components of this entity, one per bound step of the path
         */
        public Builder<E> through(EntitySchema<?> link, String path, String... own) {
            lastRelation().through(link, path, own);
            return this;
        }

        /**
         * A way of the relation to an entity; the relation to a sealed interface has several.
         *
         * @param target the entity
         * @param path the name of its access path
         * @param own components of this entity, or of the linking one, one per bound step of the path. A list or set gives a
         *     key for each element
         */
        public Builder<E> to(EntitySchema<?> target, String path, String... own) {
            lastRelation().to(target, path, own);
            return this;
        }

        /** The component that holds the related entity's type name. */
        public Builder<E> byType(String component) {
            lastRelation().byType(component);
            return this;
        }

        private RelationParts<E> lastRelation() {
            return relations.get(relations.size() - 1);
        }

        private PathParts<E> last() {
            return paths.get(paths.size() - 1);
        }

        /**
         * The next component whose values are unique.
         *
         * @param component its name
         * @param guard the partition key of its guards, whose last placeholder is the component
         */
        public Builder<E> unique(String component, KeyTemplate guard) {
            uniques.add(new UniqueParts(component, guard));
            return this;
        }

        /**
         * A component that counts the items of a related entity.
         *
         * @param component its name
         * @param child the related entity
         * @param members the related entity's components that this entity's key is made of, in its order
         */
        public Builder<E> count(String component, EntitySchema<?> child, String... members) {
            counters.add(new CounterParts(component, child, null, List.of(members)));
            return this;
        }

        /**
         * A component that sums an attribute of a related entity.
         *
         * @param component its name
         * @param child the related entity
         * @param summed the related entity's component
         * @param members the related entity's components that this entity's key is made of, in its order
         */
        public Builder<E> sum(String component, EntitySchema<?> child, String summed, String... members) {
            counters.add(new CounterParts(component, child, summed, List.of(members)));
            return this;
        }

        /** The definition. */
        public EntityDefinition<E> build() {
            return new EntityDefinition<>(this);
        }
    }
}
