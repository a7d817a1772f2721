package io.mizzle.schema;

import io.mizzle.expression.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A way to items of one entity: the table's key or an index key, with what has to be known to use it. Immutable.
 *
 * @param <E> the entity
 * @param name the method of the metamodel: {@code in} for the table's key, {@code byStatus} for an index key
 * @param kind table, local or global index
 * @param index the index's name; the table's name for the table's key
 * @param partition the partition key's attributes
 * @param sort the sort key's attributes, may be empty
 * @param partitionSteps the members the access path's method takes, in its order
 * @param sortSteps the members that follow one by one, in order
 * @param when what must hold of an item to be in a sparse index, joined by AND; empty: nothing
 */
public record AccessPath<E>(
        String name,
        Kind kind,
        String index,
        List<KeyColumn<E>> partition,
        List<KeyColumn<E>> sort,
        List<KeyMember<E>> partitionSteps,
        List<KeyMember<E>> sortSteps,
        List<Condition<E>> when) {

    /** Where a path leads. */
    public enum Kind {
        /** The table's own key. */
        TABLE,
        /** A local secondary index: same partition key, consistent reads. */
        LOCAL,
        /** A global secondary index: eventually consistent. */
        GLOBAL
    }

    /** Copies the lists. */
    public AccessPath {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
        partitionSteps = List.copyOf(partitionSteps);
        sortSteps = List.copyOf(sortSteps);
        when = List.copyOf(when);
    }

    /** The physical key attributes, partition first. */
    public List<KeyColumn<E>> columns() {
        return Stream.concat(partition.stream(), sort.stream()).toList();
    }

    /** The steps of the partition and of the sort key. */
    public List<KeyMember<E>> steps() {
        return Stream.concat(partitionSteps.stream(), sortSteps.stream()).toList();
    }

    /**
     * Every value the key is made of, once each: the steps in their order, then those that only a shard or bucket is computed from.
     */
    public List<KeyMember<E>> members() {
        Map<String, KeyMember<E>> byName = new LinkedHashMap<>();
        steps().forEach(member -> byName.putIfAbsent(member.name(), member));
        columns().forEach(column -> column.members().forEach(member -> byName.putIfAbsent(member.name(), member)));
        return new ArrayList<>(byName.values());
    }

    @Override
    public String toString() {
        return kind == Kind.TABLE ? "table key" : index + " (" + name + ")";
    }
}
