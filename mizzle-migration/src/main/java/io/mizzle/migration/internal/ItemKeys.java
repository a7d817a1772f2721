package io.mizzle.migration.internal;

import io.mizzle.key.KeyTemplate;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaColumn;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaFact;
import io.mizzle.migration.schema.SchemaKey;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.migration.schema.SchemaUnique;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key attributes that the templates of one way into a table or index give an item: what generated code would write, computed from the
 * stored attributes.
 */
public final class ItemKeys {

    private final List<Column> columns = new ArrayList<>();
    private final Map<SchemaFact, Member> when = new LinkedHashMap<>();

    private ItemKeys() {}

    private record Column(SchemaColumn column, @Nullable KeyTemplate template, List<Member> members) {

        @Nullable AttributeValue value(Map<String, AttributeValue> item) {
            if (template == null) {
                return members.get(0).stored(item);
            }
            @Nullable Object[] values = new Object[members.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = members.get(i).value(item);
                if (values[i] == null) {
                    return null;
                }
            }
            return AttributeValue.fromS(template.render(values));
        }
    }

    /**
     * The keys of an entity's way.
     *
     * @param schema for the documents
     * @param table for the encoding
     * @param entity whose items
     * @param key its way into the table or an index
     * @throws IllegalArgumentException if a template cannot be understood without the application's classes
     */
    public static ItemKeys of(Schema schema, SchemaTable table, SchemaEntity entity, SchemaKey key) {
        ItemKeys keys = new ItemKeys();
        for (SchemaColumn column : key.columns()) {
            keys.columns.add(column(schema, table, entity, column));
        }
        key.when().forEach(fact -> keys.when.put(fact, Member.of(schema, entity, fact.component())));
        return keys;
    }

    /**
     * The guard of a unique component: one attribute, the partition key.
     *
     * @param schema for the documents
     * @param table for key and encoding
     * @param entity whose items
     * @param unique which component
     */
    public static ItemKeys guard(Schema schema, SchemaTable table, SchemaEntity entity, SchemaUnique unique) {
        ItemKeys keys = new ItemKeys();
        SchemaColumn column = new SchemaColumn(table.description().partition(), unique.guard(), null);
        keys.columns.add(column(schema, table, entity, column));
        return keys;
    }

    private static Column column(Schema schema, SchemaTable table, SchemaEntity entity, SchemaColumn column) {
        String text = column.template();
        if (text == null) {
            String component = column.component() == null ? "" : column.component();
            return new Column(column, null, List.of(Member.of(schema, entity, component)));
        }
        Map<String, Member> members = new TreeMap<>();
        KeyTemplate template = TemplateReader.read(
                text,
                table.encoding(),
                path -> members.computeIfAbsent(path, each -> Member.of(schema, entity, each))
                        .type());
        List<Member> inOrder = template.placeholders().stream()
                .map(each -> Member.of(schema, entity, each.name()))
                .toList();
        return new Column(column, template, inOrder);
    }

    /**
     * The attributes of an item's entry.
     *
     * @param item as stored
     * @return empty where it has none: a value is absent, or the condition of the index does not hold
     * @throws io.mizzle.exception.MizzleException if a stored value does not fit its component
     */
    public Optional<Map<String, AttributeValue>> of(Map<String, AttributeValue> item) {
        for (Map.Entry<SchemaFact, Member> fact : when.entrySet()) {
            if (!holds(fact.getKey(), fact.getValue().text(item))) {
                return Optional.empty();
            }
        }
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        for (Column column : columns) {
            AttributeValue value = column.value(item);
            if (value == null) {
                return Optional.empty();
            }
            key.put(column.column().attribute().name(), value);
        }
        return Optional.of(key);
    }

    /** The top-level attributes that decide what {@link #of} gives. */
    public Set<String> roots() {
        Set<String> roots = new TreeSet<>();
        columns.forEach(column -> column.members().forEach(member -> roots.addAll(member.roots())));
        when.values().forEach(member -> roots.addAll(member.roots()));
        return roots;
    }

    /** The physical attributes it gives, component's own ones not among them. */
    public Set<String> written(SchemaEntity entity) {
        Set<String> names = new TreeSet<>();
        columns.stream()
                .filter(column -> !column.column().isOwn(entity))
                .forEach(column -> names.add(column.column().attribute().name()));
        return names;
    }

    private static boolean holds(SchemaFact fact, @Nullable String value) {
        if (value == null) {
            return false;
        }
        return fact.in().isEmpty() || fact.in().stream().anyMatch(each -> same(each, value));
    }

    private static boolean same(String declared, String value) {
        if (declared.equals(value)) {
            return true;
        }
        try {
            return new BigDecimal(declared).compareTo(new BigDecimal(value)) == 0;
        } catch (NumberFormatException text) {
            return false;
        }
    }
}
