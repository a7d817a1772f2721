package io.mizzle.table;

import io.mizzle.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is declared otherwise than it is. What is not declared is no difference. */
final class TableComparison {

    private final TableDescription declared;
    private final TableDescription live;
    private final List<TableDifference> found = new ArrayList<>();

    private TableComparison(TableDescription declared, TableDescription live) {
        this.declared = declared;
        this.live = live;
    }

    static List<TableDifference> of(TableDescription declared, @Nullable LiveTable live) {
        if (live == null) {
            return List.of(
                    new TableDifference(declared.name(), "table", null, "(" + DescriptionText.key(declared) + ")"));
        }
        return new TableComparison(declared, live.description()).all();
    }

    private List<TableDifference> all() {
        add("key", DescriptionText.key(live), DescriptionText.key(declared));
        indexes();
        settings();
        return found;
    }

    private void indexes() {
        TreeSet<String> names = new TreeSet<>();
        live.indexes().forEach(index -> names.add(index.name()));
        declared.indexes().forEach(index -> names.add(index.name()));
        names.forEach(name -> add("index " + name, shown(live.index(name)), shown(declared.index(name))));
    }

    private static @Nullable String shown(Optional<Index> index) {
        return index.map(each -> (each.local() ? "local " : "") + DescriptionText.index(each))
                .orElse(null);
    }

    private void settings() {
        TableSettings is = live.settings();
        TableSettings wanted = declared.settings();
        add("time to live", is.timeToLive(), wanted.timeToLive());
        declaredOnly("capacity", text(is.capacity()), text(wanted.capacity()));
        new TreeMap<>(wanted.indexCapacity()).forEach(this::indexCapacity);
        declaredOnly("stream", is.stream(), wanted.stream());
        declaredOnly("storage class", is.storageClass(), wanted.storageClass());
        declaredOnly("deletion protection", is.deletionProtection(), wanted.deletionProtection());
        declaredOnly("point-in-time recovery", is.pointInTimeRecovery(), wanted.pointInTimeRecovery());
        declaredOnly("tags", sorted(is.tags()), sorted(wanted.tags()));
        Encryption encryption = is.encryption();
        Encryption wish = wanted.encryption();
        declaredOnly(
                "encryption",
                encryption == null ? null : encryption.text(),
                wish == null || wish.equals(encryption) ? null : wish.text());
    }

    private void indexCapacity(String index, Capacity wanted) {
        if (declared.index(index).isPresent()) {
            Capacity is = live.settings().indexCapacity().get(index);
            declaredOnly("capacity of index " + index, text(is), wanted.text());
        }
    }

    private static @Nullable String text(@Nullable Capacity capacity) {
        return capacity == null ? null : capacity.text();
    }

    private static @Nullable Map<String, String> sorted(@Nullable Map<String, String> tags) {
        return tags == null ? null : new TreeMap<>(tags);
    }

    private void declaredOnly(String subject, @Nullable Object is, @Nullable Object wanted) {
        if (wanted != null) {
            add(subject, is == null ? null : is.toString(), wanted.toString());
        }
    }

    private void add(String subject, @Nullable String is, @Nullable String wanted) {
        if (!Objects.equals(is, wanted)) {
            found.add(new TableDifference(declared.name(), subject, is, wanted));
        }
    }
}
