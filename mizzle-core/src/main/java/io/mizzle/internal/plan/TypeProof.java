package io.mizzle.internal.plan;

import io.mizzle.key.KeyCondition;
import io.mizzle.key.KeyRanges;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.TableSchema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a key condition can reach items of other entities of the table. If not, the type filter is left out. */
public final class TypeProof {

    private TypeProof() {}

    /**
     * Whether items of others can come along.
     *
     * @param entity the entity that is read
     * @param path the path it is read along
     * @param partitions the partitions that are read
     * @param sort the condition on the sort key, null where it is native or there is none
     */
    static <E> boolean foreign(
            EntityDefinition<E> entity,
            AccessPath<E> path,
            List<List<ColumnTest>> partitions,
            @Nullable KeyCondition sort) {
        return others(entity, entity.table())
                .anyMatch(other -> other.paths().stream()
                        .filter(each ->
                                each.kind() == path.kind() && each.index().equals(path.index()))
                        .anyMatch(each -> partitions.stream().anyMatch(partition -> shares(each, partition))
                                && (sort == null || reaches(sort, each))));
    }

    private static <T> Stream<EntityDefinition<?>> others(EntityDefinition<?> entity, TableSchema<T> table) {
        return TableSchema.entitiesOf(table).stream()
                .<EntityDefinition<?>>map(TypeProof::definition)
                .filter(other -> other.type() != entity.type());
    }

    private static <X> EntityDefinition<X> definition(EntitySchema<X> schema) {
        return EntityDefinition.of(schema);
    }

    /**
     * Whether a partition can hold items of an entity.
     *
     * @param other how the entity's items get there
     * @param partition the partition
     */
    public static boolean shares(AccessPath<?> other, List<ColumnTest> partition) {
        if (other.partition().size() != 1
                || partition.size() != 1
                || !(other.partition().get(0) instanceof KeyColumn.Text<?> text)
                || !(partition.get(0) instanceof ColumnTest.Equal equal)
                || equal.value().s() == null) {
            return true;
        }
        return text.template().matches(equal.value().s());
    }

    private static boolean reaches(KeyCondition sort, AccessPath<?> other) {
        return other.sort().size() != 1
                || !(other.sort().get(0) instanceof KeyColumn.Text<?> text)
                || KeyRanges.mayReturn(sort, text.template());
    }
}
