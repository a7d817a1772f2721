package io.mizzle.internal.plan;

import io.mizzle.schema.CollectionDefinition;
import io.mizzle.schema.CollectionMember;
import io.mizzle.schema.CollectionPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query of an item collection wants. Immutable.
 *
 * @param <I> what its members have in common
 * @param collection the collection
 * @param path the partition, or the part of it; null for the whole table
 * @param members those that are wanted
 * @param keysOnly whether only the keys are wanted
 * @param options how
 */
public record CollectionSpec<I>(
        CollectionDefinition<I> collection,
        @Nullable CollectionPath<I> path,
        List<CollectionMember<? extends I>> members,
        boolean keysOnly,
        ReadOptions options) {

    /** Copies the list. */
    public CollectionSpec {
        members = List.copyOf(members);
    }

    /** All of a collection, before it is said which. */
    public static <I> CollectionSpec<I> of(CollectionDefinition<I> collection) {
        return new CollectionSpec<>(collection, null, collection.members(), false, ReadOptions.DEFAULT);
    }

    /** The same of one partition, or part of it. */
    public CollectionSpec<I> in(CollectionPath<I> partition) {
        return new CollectionSpec<>(collection, partition, members, keysOnly, options);
    }

    /** The same, done otherwise. */
    public CollectionSpec<I> with(ReadOptions changed) {
        return new CollectionSpec<>(collection, path, members, keysOnly, changed);
    }

    /**
     * The same of some of its entities.
     *
     * @param types their classes
     * @throws IllegalArgumentException if one is not a member
     */
    public CollectionSpec<I> only(Class<?>... types) {
        List<CollectionMember<? extends I>> wanted = new ArrayList<>();
        for (Class<?> type : types) {
            wanted.add(member(type));
        }
        return new CollectionSpec<>(collection, path, wanted, keysOnly, options);
    }

    private CollectionMember<? extends I> member(Class<?> type) {
        for (CollectionMember<? extends I> member : collection.members()) {
            if (EntityDefinition.of(member.entity()).type() == type) {
                return member;
            }
        }
        throw new IllegalArgumentException("only(" + type.getSimpleName() + ".class): collection " + collection
                + " has no such entity. It has "
                + Arrays.toString(collection.members().stream()
                        .map(member -> member.entity().toString())
                        .toArray())
                + ".");
    }

    /** The same with only the keys of what is found. */
    public CollectionSpec<I> keys() {
        return new CollectionSpec<>(collection, path, members, true, options);
    }

    /** Whether some of the members are not wanted. */
    public boolean narrowed() {
        return members.size() < collection.members().size();
    }

    /** The table as it is declared. */
    public TableDefinition table() {
        return TableDefinition.of(collection.table());
    }
}
