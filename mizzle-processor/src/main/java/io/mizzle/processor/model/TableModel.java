package io.mizzle.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param names the interface that declares it and its generated class; for a record with its own table, the record's
 * @param name its DynamoDB name
 * @param partition its partition key
 * @param sort its sort key, null when it has none
 * @param indexes in declaration order
 * @param timeToLive the attribute DynamoDB deletes items by, null when none
 * @param typeAttribute where the entity's type is stored, null when the table is one record's own
 * @param versionAttribute where the entity's version is stored
 * @param writeIdAttribute where the id of the last single write is stored
 * @param encoding how values are made safe inside a template
 * @param entities what it holds, in the order of {@code permits} or {@code entities}
 */
public record TableModel(
        Names names,
        String name,
        KeyAttributeModel partition,
        @Nullable KeyAttributeModel sort,
        List<IndexModel> indexes,
        @Nullable String timeToLive,
        @Nullable String typeAttribute,
        String versionAttribute,
        String writeIdAttribute,
        EncodingModel encoding,
        List<Names> entities) {

    /** What {@code @Table} says unless it is told otherwise. */
    public static final String DEFAULT_WRITE_ID = "_w";

    /** Copies the lists. */
    public TableModel {
        indexes = List.copyOf(indexes);
        entities = List.copyOf(entities);
    }
}
