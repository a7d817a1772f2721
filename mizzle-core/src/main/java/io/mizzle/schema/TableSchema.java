package io.mizzle.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table and the entities it holds; generated for each {@code @Table}, as a constant such as {@code QShop.SHOP}. Immutable and
 * thread-safe.
 *
 * @param <T> the table interface, or the one entity
 */
public class TableSchema<T> {

    private final @Nullable EntitySchema<? extends T> only;
    private volatile @Nullable TableDefinition definition;

    /**
     * For generated code.
     *
     * @param definition the table
     */
    protected TableSchema(TableDefinition definition) {
        this.only = null;
        this.definition = definition;
    }

    private TableSchema(EntitySchema<? extends T> only) {
        this.only = only;
    }

    /**
     * The entities, asked for only after class initialisation: two Q classes may refer to each other.
     *
     * @return in declaration order
     */
    protected List<EntitySchema<? extends T>> entities() {
        return only == null ? List.of() : List.of(only);
    }

    /**
     * The entities of a table.
     *
     * @param table a generated table
     * @return in declaration order
     */
    public static <T> List<EntitySchema<? extends T>> entitiesOf(TableSchema<T> table) {
        return table.entities();
    }

    /**
     * The table of one entity, which describes it.
     *
     * @param entity its one entity
     */
    public static <E> TableSchema<E> ofOne(EntitySchema<E> entity) {
        return new TableSchema<>(entity);
    }

    /**
     * The table as an item collection: all of its entities, by its key.
     *
     * @param table a generated table
     */
    public static <T> CollectionDefinition<T> collectionOf(TableSchema<T> table) {
        List<CollectionMember<? extends T>> members = new ArrayList<>();
        table.entities().forEach(entity -> members.add(member(entity)));
        return new CollectionDefinition<>(table.toString(), table, members, null);
    }

    private static <E> CollectionMember<E> member(EntitySchema<E> entity) {
        return new CollectionMember<>(
                entity, EntityDefinition.of(entity).primary().name());
    }

    /**
     * An item and everything below it: its key and all keys that continue it by a segment.
     *
     * @param key the key of an entity of this table
     */
    public final CollectionPath<T> under(PrimaryKey<? extends T> key) {
        return CollectionPath.under(() -> collectionOf(this), key);
    }

    /** Made when it is first asked for where it is an entity's: mapping an item takes none. */
    final TableDefinition definition() {
        TableDefinition known = definition;
        if (known == null) {
            known = Objects.requireNonNull(only, "entity").defineTable();
            definition = known;
        }
        return known;
    }

    /** The declared name. */
    @Override
    public final String toString() {
        return definition().name();
    }
}
