package io.mizzle.schema;

import io.mizzle.expression.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to items of one entity: the table's key or an index key, with what has to be known to use it. Immutable.
 *
 * @param <E> the entity
 */
public final class AccessPath<E> {

    private final String name;
    private final Kind kind;
    private final String index;
    private final List<KeyColumn<E>> partition;
    private final List<KeyColumn<E>> sort;
    private final List<KeyMember<E>> partitionSteps;
    private final List<KeyMember<E>> sortSteps;
    private final List<Condition<E>> when;
    private final List<KeyColumn<E>> columns;
    private final List<KeyMember<E>> steps;
    private final List<KeyMember<E>> members;

    AccessPath(
            String name,
            Kind kind,
            String index,
            List<KeyColumn<E>> partition,
            List<KeyColumn<E>> sort,
            List<KeyMember<E>> partitionSteps,
            List<KeyMember<E>> sortSteps,
            List<Condition<E>> when) {
        this.name = name;
        this.kind = kind;
        this.index = index;
        this.partition = List.copyOf(partition);
        this.sort = List.copyOf(sort);
        this.partitionSteps = List.copyOf(partitionSteps);
        this.sortSteps = List.copyOf(sortSteps);
        this.when = List.copyOf(when);
        this.columns = joined(this.partition, this.sort);
        this.steps = joined(this.partitionSteps, this.sortSteps);
        this.members = distinct(steps, columns);
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        List<T> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    private static <E> List<KeyMember<E>> distinct(List<KeyMember<E>> steps, List<KeyColumn<E>> columns) {
        Map<String, KeyMember<E>> byName = new LinkedHashMap<>();
        for (KeyMember<E> member : steps) {
            byName.putIfAbsent(member.name(), member);
        }
        for (KeyColumn<E> column : columns) {
            for (KeyMember<E> member : column.members()) {
                byName.putIfAbsent(member.name(), member);
            }
        }
        return List.copyOf(byName.values());
    }

    /** Where a path leads. */
    public enum Kind {
        /** The table's own key. */
        TABLE,
        /** A local secondary index: same partition key, consistent reads. */
        LOCAL,
        /** A global secondary index: eventually consistent. */
        GLOBAL
    }

    /** The method of the metamodel: {@code in} for the table's key, {@code byStatus} for an index key. */
    public String name() {
        return name;
    }

    /** Table, local or global index. */
    public Kind kind() {
        return kind;
    }

    /** The index's name; the table's name for the table's key. */
    public String index() {
        return index;
    }

    /** The partition key's attributes. */
    public List<KeyColumn<E>> partition() {
        return partition;
    }

    /** The sort key's attributes; may be empty. */
    public List<KeyColumn<E>> sort() {
        return sort;
    }

    /** The members the access path's method takes, in its order. */
    public List<KeyMember<E>> partitionSteps() {
        return partitionSteps;
    }

    /** The members that follow one by one, in order. */
    public List<KeyMember<E>> sortSteps() {
        return sortSteps;
    }

    /** What must hold of an item to be in a sparse index, joined by AND; empty: nothing. */
    public List<Condition<E>> when() {
        return when;
    }

    /** The physical key attributes, partition first. */
    public List<KeyColumn<E>> columns() {
        return columns;
    }

    /** The steps of the partition and of the sort key. */
    public List<KeyMember<E>> steps() {
        return steps;
    }

    /**
     * Every value the key is made of, once each: the steps in their order, then those that only a shard or bucket is computed from.
     */
    public List<KeyMember<E>> members() {
        return members;
    }

    @Override
    public String toString() {
        return kind == Kind.TABLE ? "table key" : index + " (" + name + ")";
    }
}
