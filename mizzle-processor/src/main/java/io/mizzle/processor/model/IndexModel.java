package io.mizzle.processor.model;

import java.util.List;

/**
 * A secondary index of a table.
 *
 * @param name its name in the table
 * @param constant its name in generated code before allocation: {@code gsi1} as a field of a table's class, {@code BY_CATEGORY} in an entity's
 * @param local whether it is a local secondary index
 * @param partition its partition key, 1 to 4 attributes
 * @param sort its sort key, 0 to 4 attributes
 * @param projection what it carries
 * @param included stored names of further attributes, for {@code INCLUDE}
 * @param ofComponents whether its keys are components' own attributes, declared by {@code @IndexPartitionKey} and {@code @IndexSortKey}
 */
public record IndexModel(
        String name,
        String constant,
        boolean local,
        List<KeyAttributeModel> partition,
        List<KeyAttributeModel> sort,
        IndexProjection projection,
        List<String> included,
        boolean ofComponents) {
    /** Copies the lists. */
    public IndexModel {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
        included = List.copyOf(included);
    }
}
