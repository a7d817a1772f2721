package io.mizzle.testing;

import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableSchema;

/**
 * The names that the tables of a test class have on the server, for tests that look at items with the SDK's client.
 *
 * @param prefix what stands before each declared name; no other test class has the same
 */
public record TestTables(String prefix) {

    /**
     * The name of a table on the server.
     *
     * @param table a generated constant, such as {@code QShop.SHOP}
     * @return the prefix and the declared name
     */
    public String nameOf(TableSchema<?> table) {
        return nameOf(TestTable.of(table).name());
    }

    /**
     * The name of an entity's table on the server.
     *
     * @param entity a generated constant, such as {@code QProduct.PRODUCT}
     * @return the prefix and the declared name
     */
    public String nameOf(EntitySchema<?> entity) {
        return nameOf(TestTable.of(entity).name());
    }

    /**
     * The name of a table on the server.
     *
     * @param declaredName as {@code @Table} says it
     * @return the prefix and the declared name
     */
    public String nameOf(String declaredName) {
        return prefix + declaredName;
    }
}
