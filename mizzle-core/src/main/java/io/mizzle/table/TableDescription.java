package io.mizzle.table;

import io.mizzle.exception.ModelException;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table as DynamoDB knows it, declared or live: one form for both, so that they can be compared.
 *
 * @param name its physical name
 * @param partition the partition key
 * @param sort the sort key, or null
 * @param indexes global and local ones; their order means nothing
 * @param settings all else
 */
public record TableDescription(
        String name, KeyAttribute partition, @Nullable KeyAttribute sort, List<Index> indexes, TableSettings settings) {

    /** Copies the indexes. */
    public TableDescription {
        indexes = List.copyOf(indexes);
    }

    /**
     * What a table is declared to be, under its declared name.
     *
     * @param table as declared
     */
    public static TableDescription of(TableDefinition table) {
        return new TableDescription(
                table.name(),
                table.partition(),
                table.sort(),
                table.indexes(),
                TableSettings.NONE.withTimeToLive(table.timeToLive()));
    }

    /**
     * What a table is declared to be, under its declared name.
     *
     * @param table such as {@code QShop.SHOP}
     */
    public static TableDescription of(TableSchema<?> table) {
        return of(TableDefinition.of(table));
    }

    /** The same under another name. */
    public TableDescription named(String other) {
        return new TableDescription(other, partition, sort, indexes, settings);
    }

    /** The same with other settings. */
    public TableDescription with(TableSettings other) {
        return new TableDescription(name, partition, sort, indexes, other);
    }

    /** The index of this name. */
    public Optional<Index> index(String index) {
        return indexes.stream().filter(each -> each.name().equals(index)).findFirst();
    }

    /** The global secondary indexes. */
    public List<Index> globalIndexes() {
        return indexes.stream().filter(index -> !index.local()).toList();
    }

    /** The local secondary indexes. */
    public List<Index> localIndexes() {
        return indexes.stream().filter(Index::local).toList();
    }

    /** The partition key and the sort key. */
    public List<KeyAttribute> key() {
        return sort == null ? List.of(partition) : List.of(partition, sort);
    }

    /**
     * Every attribute that is part of a key, once.
     *
     * @throws ModelException if one is declared with two types
     */
    public Collection<KeyAttribute> keyAttributes() {
        Map<String, KeyAttribute> byName = new LinkedHashMap<>();
        List<KeyAttribute> all = new ArrayList<>(key());
        indexes.forEach(index -> {
            all.addAll(index.partition());
            all.addAll(index.sort());
        });
        all.forEach(attribute -> add(byName, attribute));
        return byName.values();
    }

    private void add(Map<String, KeyAttribute> byName, KeyAttribute attribute) {
        KeyAttribute known = byName.putIfAbsent(attribute.name(), attribute);
        if (known != null && !known.equals(attribute)) {
            throw new ModelException(
                    "Table \"" + name + "\" uses key attribute \"" + attribute.name() + "\" as " + known.type()
                            + " and as " + attribute.type() + ", but an attribute has one type",
                    "Rename one of them");
        }
    }
}
