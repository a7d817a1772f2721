package io.mizzle.cli.item;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entity of a table.
 *
 * @param table that holds it
 * @param entity the entity
 */
public record EntityChoice(SchemaTable table, SchemaEntity entity) {

    /**
     * The entity somebody named.
     *
     * @param schema to look in
     * @param name the simple or full name of its record, or what its type attribute holds
     * @return the only entity of that name
     * @throws Failure if there is none, or more than one
     */
    public static EntityChoice named(Schema schema, String name) {
        List<EntityChoice> all = all(schema);
        List<EntityChoice> found = all.stream()
                .filter(each -> each.entity.simpleName().equalsIgnoreCase(name)
                        || each.entity.typeName().equals(name)
                        || each.entity.type().equals(name))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new Failure(
                ExitCode.USAGE,
                found.isEmpty() ? "There is no entity " + name + "." : name + " is the name of several entities.",
                "The schema has " + names(found.isEmpty() ? all : found) + ".",
                found.isEmpty() ? "Correct the name." : "Give the whole name.");
    }

    private static List<EntityChoice> all(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.entities().stream().map(entity -> new EntityChoice(table, entity)))
                .toList();
    }

    private static String names(List<EntityChoice> choices) {
        return choices.stream().map(each -> each.entity.type()).sorted().collect(Collectors.joining(", "));
    }
}
