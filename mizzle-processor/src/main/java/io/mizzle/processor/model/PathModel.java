package io.mizzle.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An access path of an entity: the table's key or an index key.
 *
 * @param method its method in the metamodel: {@code in}, {@code byStatus}
 * @param kind where it leads
 * @param index the index's name; the table's name for the table's key
 * @param partition the partition key's attributes
 * @param sort the sort key's attributes, may be empty
 * @param partitionSteps the method's parameters: distinct members of the partition that are no shard or bucket, in order
 * @param sortSteps the methods that follow: distinct members of the sort key that the partition does not bind and that are no shard or bucket
 * @param when what must hold of an item to be in a sparse index; empty: nothing
 */
public record PathModel(
        String method,
        PathKind kind,
        String index,
        List<ColumnModel> partition,
        List<ColumnModel> sort,
        List<MemberModel> partitionSteps,
        List<MemberModel> sortSteps,
        List<WhenModel> when) {
    /** Copies the lists. */
    public PathModel {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
        partitionSteps = List.copyOf(partitionSteps);
        sortSteps = List.copyOf(sortSteps);
        when = List.copyOf(when);
    }

    /** Every distinct member of the key, in order, those of shards and buckets included: the parameters of {@code key(…)}. */
    public List<MemberModel> members() {
        Map<String, MemberModel> byPath = new LinkedHashMap<>();
        add(partitionSteps, byPath);
        add(sortSteps, byPath);
        for (ColumnModel column : partition) {
            add(column.members(), byPath);
        }
        for (ColumnModel column : sort) {
            add(column.members(), byPath);
        }
        return List.copyOf(byPath.values());
    }

    private static void add(List<MemberModel> members, Map<String, MemberModel> byPath) {
        for (MemberModel member : members) {
            byPath.putIfAbsent(member.path(), member);
        }
    }
}
