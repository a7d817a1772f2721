package io.mizzle.schema;

import io.mizzle.codec.RecordCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    private EntityDefinition(Builder<E> parts) {
        this.parts = parts;
        this.components = List.copyOf(parts.components);
        this.paths = List.copyOf(parts.paths);
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
     * @param name the record's simple name
     * @param type the record's class
     * @param codec its reader and writer
     * @param table the table it is stored in, asked for only when needed
     * @param copy makes a builder that holds everything of an entity
     */
    public static <E> Builder<E> builder(
            String name,
            Class<E> type,
            RecordCodec<E> codec,
            Supplier<? extends TableSchema<?>> table,
            Function<E, EntityBuilder<E>> copy) {
        return new Builder<>(name, type, codec, table, copy);
    }

    /** The record's simple name. */
    public String name() {
        return parts.name;
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
        return parts.copy.apply(entity);
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
        return components.stream().filter(component -> component.is(role)).findFirst();
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
        throw new IllegalArgumentException(parts.name + " has no access path \"" + name + "\". It has " + paths + ".");
    }

    @Override
    public String toString() {
        return parts.name;
    }

    /**
     * Collects a definition; for generated code.
     *
     * @param <E> the entity
     */
    public static final class Builder<E> {

        private final String name;
        private final Class<E> type;
        private final RecordCodec<E> codec;
        private final Supplier<? extends TableSchema<?>> table;
        private final Function<E, EntityBuilder<E>> copy;
        private final List<Component<E, ?>> components = new ArrayList<>();
        private final List<AccessPath<E>> paths = new ArrayList<>();
        private String typeName;
        private List<String> aliases = List.of();
        private int version = 1;
        private Map<Integer, UnaryOperator<Map<String, AttributeValue>>> upcasts = Map.of();

        private Builder(
                String name,
                Class<E> type,
                RecordCodec<E> codec,
                Supplier<? extends TableSchema<?>> table,
                Function<E, EntityBuilder<E>> copy) {
            this.name = name;
            this.type = type;
            this.codec = codec;
            this.table = table;
            this.copy = copy;
            this.typeName = name;
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

        /** The next component. */
        public Builder<E> component(Component<E, ?> component) {
            components.add(component);
            return this;
        }

        /** The table's key first, then the index keys in declaration order. */
        public Builder<E> path(AccessPath<E> path) {
            paths.add(path);
            return this;
        }

        /** The definition. */
        public EntityDefinition<E> build() {
            return new EntityDefinition<>(this);
        }
    }
}
