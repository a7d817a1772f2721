package io.mizzle.schema;

import io.mizzle.key.KeyTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item collection as data.
 *
 * @param <I> the sealed interface of its members, or the table's
 * @param name its simple name
 * @param table the table it lies in
 * @param members its entities, all by keys of the table itself or all of one index, with equally many values in the partition
 * @param sort the leading part of the sort key that all members have in common; null for the whole partition
 */
public record CollectionDefinition<I>(
        String name,
        TableSchema<?> table,
        List<CollectionMember<? extends I>> members,
        @Nullable KeyTemplate sort) {

    /** Copies the list. */
    public CollectionDefinition {
        members = List.copyOf(members);
    }

    /**
     * The definition behind a collection's constant.
     *
     * @param collection a generated collection
     */
    public static <I> CollectionDefinition<I> of(CollectionSchema<I> collection) {
        return collection.definition();
    }

    @Override
    public String toString() {
        return name;
    }
}
