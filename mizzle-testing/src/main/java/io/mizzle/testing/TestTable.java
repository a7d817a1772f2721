package io.mizzle.testing;

import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import io.mizzle.table.TableRequests;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * A table to create for tests.
 *
 * @param request creates it under its declared name
 */
record TestTable(CreateTableRequest request) {

    static TestTable of(TableSchema<?> table) {
        return of(TableDefinition.of(table));
    }

    static TestTable of(EntitySchema<?> entity) {
        return of(EntityDefinition.of(entity).table());
    }

    private static TestTable of(TableDefinition definition) {
        return new TestTable(TableRequests.create(definition, definition.name()));
    }

    String name() {
        return request.tableName();
    }

    CreateTableRequest requestFor(TestTables names) {
        return request.toBuilder().tableName(names.nameOf(name())).build();
    }
}
