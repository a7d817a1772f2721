package io.mizzle.cli.item;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.migration.internal.ItemKeys;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaColumn;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaKey;
import io.mizzle.migration.schema.SchemaTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key condition that some components decide.
 *
 * @param key the way into the table or an index
 * @param exact attributes that must be equal
 * @param prefix of the sort key after them, or null
 */
public record KeyQuery(
        SchemaKey key, Map<String, AttributeValue> exact, Map.@Nullable Entry<String, AttributeValue> prefix) {

    /**
     * The primary key of one item.
     *
     * @param schema the schema
     * @param choice the entity
     * @param values of its components
     * @throws Failure if a component of the key is missing
     */
    public static Map<String, AttributeValue> primaryKey(Schema schema, EntityChoice choice, ComponentValues values) {
        SchemaKey key = choice.entity().key();
        Optional<SchemaColumn> missing = key.columns().stream()
                .filter(column -> !TemplateCut.complete(column, values.components()))
                .findFirst();
        if (missing.isPresent()) {
            throw incomplete(choice.entity(), List.of(key));
        }
        return render(schema, choice, key, key.columns(), values);
    }

    /**
     * The condition of a query.
     *
     * @param schema the schema
     * @param choice the entity
     * @param by the name of its way into the table or an index; null for the one that takes most of the values
     * @param values of its components
     * @throws Failure if there is no such way, or no way whose partition key is complete
     */
    public static KeyQuery of(Schema schema, EntityChoice choice, @Nullable String by, ComponentValues values) {
        SchemaEntity entity = choice.entity();
        List<SchemaKey> all = Stream.concat(Stream.of(entity.key()), entity.indexKeys().stream())
                .toList();
        List<SchemaKey> ways = all.stream()
                .filter(key ->
                        by == null || key.name().equals(by) || key.index().equals(by))
                .toList();
        if (ways.isEmpty()) {
            throw unknown(entity, by, all);
        }
        SchemaKey way = ways.stream()
                .filter(key ->
                        key.partition().stream().allMatch(column -> TemplateCut.complete(column, values.components())))
                .max(Comparator.comparingLong(key -> decided(key, values)))
                .orElseThrow(() -> incomplete(entity, ways));
        return of(schema, choice, way, values);
    }

    private static KeyQuery of(Schema schema, EntityChoice choice, SchemaKey way, ComponentValues values) {
        List<SchemaColumn> exact = new ArrayList<>(way.partition());
        Map.Entry<String, AttributeValue> prefix = null;
        for (SchemaColumn column : way.sort()) {
            if (TemplateCut.complete(column, values.components())) {
                exact.add(column);
                continue;
            }
            Optional<SchemaColumn> leading = TemplateCut.leading(column, values.components());
            if (leading.isPresent()) {
                prefix = render(schema, choice, way, List.of(leading.get()), values)
                        .entrySet()
                        .iterator()
                        .next();
            }
            break;
        }
        return new KeyQuery(way, render(schema, choice, way, exact, values), prefix);
    }

    private static long decided(SchemaKey key, ComponentValues values) {
        return key.columns().stream()
                .filter(column ->
                        TemplateCut.leading(column, values.components()).isPresent())
                .mapToLong(column -> TemplateCut.complete(column, values.components()) ? 2 : 1)
                .sum();
    }

    private static Map<String, AttributeValue> render(
            Schema schema, EntityChoice choice, SchemaKey way, List<SchemaColumn> columns, ComponentValues values) {
        SchemaTable table = choice.table();
        SchemaKey part = new SchemaKey(way.name(), way.index(), columns, List.of(), List.of());
        return ItemKeys.of(schema, table, choice.entity(), part)
                .of(values.item())
                .orElseThrow(() -> incomplete(choice.entity(), List.of(way)));
    }

    private static Failure unknown(SchemaEntity entity, @Nullable String by, List<SchemaKey> all) {
        return new Failure(
                ExitCode.USAGE,
                entity.simpleName() + " is not found by \"" + by + "\".",
                "It has the access paths " + all.stream().map(SchemaKey::name).collect(Collectors.joining(", ")) + ".",
                "Name one of them or its index, or none.");
    }

    private static Failure incomplete(SchemaEntity entity, List<SchemaKey> ways) {
        return new Failure(
                ExitCode.USAGE,
                "The values do not make a key of " + entity.simpleName() + ".",
                "It can be found by " + ways.stream().map(KeyQuery::shown).collect(Collectors.joining("; or by "))
                        + ".",
                "Give every component of a partition key as component=value, or scan.");
    }

    private static String shown(SchemaKey key) {
        return key.name() + ": "
                + key.columns().stream().map(SchemaColumn::text).collect(Collectors.joining(" and "));
    }
}
