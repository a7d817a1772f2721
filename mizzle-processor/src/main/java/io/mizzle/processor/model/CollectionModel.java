package io.mizzle.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entities of one partition that are read together.
 *
 * @param names the interface and its generated class
 * @param table the table it lies in
 * @param members the entities, in the order of {@code permits}, each with the access path whose partition it is
 * @param partition what is given for the partition: distinct placeholders of its template that are no shard or bucket, in order
 * @param sort the leading part of the sort key that all members have in common, null for the whole partition
 */
public record CollectionModel(
        Names names,
        TableModel table,
        List<Member> members,
        List<MemberModel> partition,
        ColumnModel.@Nullable Template sort) {

    /** Copies the lists. */
    public CollectionModel {
        members = List.copyOf(members);
        partition = List.copyOf(partition);
    }

    /**
     * An entity of the collection.
     *
     * @param entity the entity
     * @param path the access path whose partition the collection is
     */
    public record Member(EntityModel entity, PathModel path) {}
}
