package io.mizzle.internal.execute;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.UnknownTypeException;
import io.mizzle.interceptor.Warning;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.GuardItem;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whether items that are read together are of types that the table knows; others are refused or counted, as the engine says. For one
 * call; not thread-safe.
 */
public final class TypeCheck {

    private final Engine engine;
    private final String operation;
    private final String name;
    private final TableDefinition table;
    private final List<String> names = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> skipped = new TreeMap<>();

    /**
     * For one call.
     *
     * @param engine where it runs
     * @param operation the statement's operation
     * @param name of what is read, for messages
     * @param table the items are in
     */
    public TypeCheck(Engine engine, String operation, String name, TableSchema<?> table) {
        this.engine = engine;
        this.operation = operation;
        this.name = name;
        this.table = TableDefinition.of(table);
        addAll(table);
    }

    private <T> void addAll(TableSchema<T> schema) {
        for (EntitySchema<? extends T> entity : TableSchema.entitiesOf(schema)) {
            EntityDefinition<?> definition = EntityDefinition.of(entity);
            names.add(definition.typeName());
            known.add(definition.typeName());
            known.addAll(definition.aliases());
        }
    }

    /**
     * The type of an item, empty where it has none.
     *
     * @param item the item
     */
    public String type(Map<String, AttributeValue> item) {
        String attribute = table.typeAttribute();
        AttributeValue stored = attribute == null ? null : item.get(attribute);
        return stored == null || stored.s() == null ? "" : stored.s();
    }

    /**
     * Whether the item is one of the table's entities.
     *
     * @param item the item
     * @throws UnknownTypeException if it is not, and such items are not to be skipped
     */
    public boolean known(Map<String, AttributeValue> item) {
        if (GuardItem.is(table, item)) {
            return false;
        }
        String type = type(item);
        if (table.typeAttribute() == null || known.contains(type)) {
            return true;
        }
        if (engine.unknownTypes() == Engine.Unknown.FAIL) {
            throw new UnknownTypeException(
                    new ErrorContext(operation, name, null), type.isEmpty() ? null : type, names);
        }
        skipped.merge(type, 1, Integer::sum);
        return false;
    }

    /** Tells the listener what was passed over since the last time. */
    public void report() {
        skipped.forEach((type, count) -> engine.listener()
                .warned(new Warning(
                        Warning.Kind.UNKNOWN_TYPE,
                        operation,
                        name,
                        "It passed over " + count + " items of type \"" + type + "\", which no entity of table "
                                + table.name() + " has. Add the entity, or the name to an entity's aliases.")));
        skipped.clear();
    }
}
