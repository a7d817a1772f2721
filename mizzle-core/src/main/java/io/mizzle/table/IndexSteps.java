package io.mizzle.table;

import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.table.TableStep.CreateIndex;
import io.mizzle.table.TableStep.DeleteIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Global secondary indexes one by one, since DynamoDB takes one such change at a time: what is new is created before what goes is
 * deleted, unless the name, the type of a key attribute or the limit of 20 indexes needs the place first.
 */
final class IndexSteps {

    private static final int LIMIT = 20;

    private final TableDescription declared;
    private final TableDescription live;
    private final List<Index> added = new ArrayList<>();
    private final List<Index> removed = new ArrayList<>();
    private final List<TableStep> steps = new ArrayList<>();
    private int count;

    private IndexSteps(TableDescription declared, TableDescription live) {
        this.declared = declared;
        this.live = live;
        this.count = live.globalIndexes().size();
        for (Index index : sorted(declared.globalIndexes())) {
            if (!live.indexes().contains(index)) {
                added.add(index);
            }
        }
        for (Index index : sorted(live.globalIndexes())) {
            if (!declared.indexes().contains(index)) {
                removed.add(index);
            }
        }
    }

    static List<TableStep> of(TableDescription declared, TableDescription live) {
        return new IndexSteps(declared, live).all();
    }

    private static List<Index> sorted(List<Index> indexes) {
        return indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
    }

    private List<TableStep> all() {
        Map<String, KeyType> types = new HashMap<>();
        declared.keyAttributes().forEach(attribute -> types.put(attribute.name(), attribute.type()));
        List.copyOf(removed).stream().filter(index -> otherType(index, types)).forEach(this::delete);
        for (Index index : added) {
            Optional<Index> namesake = removed.stream()
                    .filter(each -> each.name().equals(index.name()))
                    .findFirst();
            namesake.ifPresent(this::delete);
            if (count == LIMIT && !removed.isEmpty()) {
                delete(removed.get(0));
            }
            CreateIndex create = new CreateIndex(declared.name(), index, TablePlanner.capacityOf(index, declared));
            steps.add(declared.settings().capacity() == null ? create.on(live) : create);
            count++;
        }
        List.copyOf(removed).forEach(this::delete);
        return steps;
    }

    private static boolean otherType(Index index, Map<String, KeyType> types) {
        return Stream.concat(index.partition().stream(), index.sort().stream())
                .anyMatch(attribute -> types.getOrDefault(attribute.name(), attribute.type()) != attribute.type());
    }

    private void delete(Index index) {
        removed.remove(index);
        steps.add(new DeleteIndex(declared.name(), index.name()));
        count--;
    }

    /** The key attributes of an index. */
    static List<KeyAttribute> attributes(Index index) {
        return Stream.concat(index.partition().stream(), index.sort().stream()).toList();
    }
}
