package io.mizzle.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One item collection, or the part of it below a sort key. Immutable.
 *
 * @param <I> the sealed interface of its members
 */
public final class CollectionPath<I> {

    private final Supplier<CollectionDefinition<I>> collection;
    private final List<Object> partition;
    private final List<Object> sort;
    private final @Nullable PrimaryKey<? extends I> under;

    private CollectionPath(
            Supplier<CollectionDefinition<I>> collection,
            List<Object> partition,
            List<Object> sort,
            @Nullable PrimaryKey<? extends I> under) {
        this.collection = collection;
        this.partition = List.copyOf(partition);
        this.sort = List.copyOf(sort);
        this.under = under;
    }

    /**
     * A partition; for generated code.
     *
     * @param collection the collection
     * @param values of the partition's placeholders, in their order
     * @throws IllegalArgumentException if a value is null
     */
    public static <I> CollectionPath<I> in(CollectionSchema<I> collection, @Nullable Object... values) {
        return new CollectionPath<>(collection::definition, present(collection, values), List.of(), null);
    }

    /**
     * A partition of a table; for generated code.
     *
     * @param table the table
     * @param values of the partition's placeholders, in their order
     * @throws IllegalArgumentException if a value is null
     */
    public static <T> CollectionPath<T> in(TableSchema<T> table, @Nullable Object... values) {
        return new CollectionPath<>(() -> TableSchema.collectionOf(table), present(table, values), List.of(), null);
    }

    static <I> CollectionPath<I> under(Supplier<CollectionDefinition<I>> collection, PrimaryKey<? extends I> key) {
        return new CollectionPath<>(collection, List.of(), List.of(), key);
    }

    /**
     * The part below the collection's own sort key; for generated code.
     *
     * @param values of all placeholders of the collection's sort template, in their order
     * @throws IllegalArgumentException if a value is null
     */
    public CollectionPath<I> below(@Nullable Object... values) {
        return new CollectionPath<>(collection, partition, present(collection.get(), values), under);
    }

    /** The collection. */
    public CollectionDefinition<I> collection() {
        return collection.get();
    }

    /** The values of the partition's placeholders; empty where an item's key gives them. */
    public List<Object> partition() {
        return partition;
    }

    /** The values of the placeholders of the collection's sort template. */
    public List<Object> sort() {
        return sort;
    }

    /** The key of the item that everything lies below, or null. */
    public @Nullable PrimaryKey<? extends I> under() {
        return under;
    }

    private static List<Object> present(Object collection, @Nullable Object[] values) {
        List<Object> present = new ArrayList<>(values.length);
        for (@Nullable Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException(
                        "Collection " + collection + " got null. A key has no null parts: look the value up first.");
            }
            present.add(value);
        }
        return present;
    }
}
