package io.mizzle.processor.building;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the access paths of one entity. A key that breaks a rule gives no path. */
final class PathBuilder {
    private static final String TABLE_PATH = "in";

    private final DeclaredType entity;
    private final List<ComponentModel> components;
    private final TableModel table;
    private final ColumnBuilder columns;
    private final WhenBuilder whens;
    private final Report report;

    PathBuilder(
            DeclaredType entity,
            List<ComponentModel> components,
            TableModel table,
            MemberResolver members,
            Report report) {
        this.entity = entity;
        this.components = components;
        this.table = table;
        this.columns = new ColumnBuilder(entity.type(), members, table.encoding(), report);
        this.whens = new WhenBuilder(entity.type(), members, report);
        this.report = report;
    }

    /** Paths over the components' own attributes, for a record with a table of its own. */
    List<PathModel> ofOwnTable() {
        List<PathModel> paths = new ArrayList<>();
        List<ColumnModel> partition = marked("PartitionKey");
        List<ColumnModel> sort = marked("SortKey");
        if (!partition.isEmpty()) {
            paths.add(StepRules.path(TABLE_PATH, PathKind.TABLE, table.name(), partition, sort, List.of()));
        }
        addNative(paths, partition);
        return paths;
    }

    /** Paths of an entity in a shared table. */
    List<PathModel> ofSharedTable() {
        List<PathModel> paths = new ArrayList<>();
        entity.annotations().find("Key").flatMap(this::tableKey).ifPresent(paths::add);
        for (DeclaredAnnotation key : entity.annotations().all("IndexKey")) {
            indexKey(key, paths).ifPresent(paths::add);
        }
        addNative(paths, paths.stream().findFirst().map(PathModel::partition).orElse(List.of()));
        return paths;
    }

    private List<ColumnModel> marked(String annotation) {
        return entity.components().stream()
                .filter(component -> component.has(annotation))
                .limit(1)
                .map(this::nativeColumn)
                .toList();
    }

    private ColumnModel nativeColumn(DeclaredComponent component) {
        ComponentModel model = components.stream()
                .filter(each -> each.name().equals(component.name()))
                .findFirst()
                .orElseThrow();
        MemberModel member = new MemberModel(component.name(), component.name(), List.of(model));
        return new ColumnModel.Native(TableBuilder.attributeOf(component), member);
    }

    private Optional<PathModel> tableKey(DeclaredAnnotation key) {
        if (key.text("partition").isEmpty()) {
            report.add(
                    entity.type(),
                    key.place().member("partition"),
                    Problem.EMPTY_TEMPLATE,
                    entity.names().simpleName());
            return Optional.empty();
        }
        if (!sortFits(
                key,
                table.sort() != null,
                "Table \"" + table.name() + "\"",
                table.sort() == null ? "" : table.sort().name())) {
            return Optional.empty();
        }
        Optional<ColumnModel> partition = columns.build(
                table.partition(), key.text("partition"), key.place().member("partition"), false);
        Optional<ColumnModel> sort = table.sort() == null
                ? Optional.empty()
                : columns.build(table.sort(), key.text("sort"), key.place().member("sort"), true);
        return partition.isEmpty() || table.sort() != null && sort.isEmpty()
                ? Optional.empty()
                : Optional.of(StepRules.path(
                        TABLE_PATH,
                        PathKind.TABLE,
                        table.name(),
                        List.of(partition.get()),
                        sort.map(List::of).orElse(List.of()),
                        List.of()));
    }

    private boolean sortFits(DeclaredAnnotation key, boolean sorted, String what, String attribute) {
        boolean written = !key.text("sort").isEmpty();
        String entityName = entity.names().simpleName();
        if (sorted && !written) {
            report.add(entity.type(), key.place(), Problem.SORT_MISSING, what, attribute, entityName);
        } else if (!sorted && written) {
            report.add(entity.type(), key.place().member("sort"), Problem.SORT_UNWANTED, what, entityName);
        }
        return sorted == written;
    }

    private Optional<PathModel> indexKey(DeclaredAnnotation key, List<PathModel> before) {
        Optional<IndexModel> index = table.indexes().stream()
                .filter(each -> each.name().equals(key.text("index")))
                .findFirst();
        if (index.isEmpty()) {
            String advice = Nearest.advice(
                    key.text("index"),
                    table.indexes().stream().map(IndexModel::name).toList());
            report.add(
                    entity.type(),
                    key.place().member("index"),
                    Problem.INDEX_UNKNOWN,
                    table.name(),
                    key.text("index"),
                    advice);
            return Optional.empty();
        }
        String attribute =
                index.get().sort().isEmpty() ? "" : index.get().sort().get(0).name();
        boolean fits = partitionFits(key, index.get())
                && sortFits(
                        key,
                        !index.get().sort().isEmpty(),
                        "Index \"" + index.get().name() + "\"",
                        attribute);
        return fits ? indexPath(key, index.get(), before) : Optional.empty();
    }

    private boolean partitionFits(DeclaredAnnotation key, IndexModel index) {
        boolean written = !key.text("partition").isEmpty();
        String entityName = entity.names().simpleName();
        if (index.local() && written) {
            report.add(
                    entity.type(),
                    key.place().member("partition"),
                    Problem.PARTITION_UNWANTED,
                    index.name(),
                    entityName);
        } else if (!index.local() && !written) {
            report.add(entity.type(), key.place(), Problem.PARTITION_MISSING, index.name(), entityName);
        }
        return written != index.local();
    }

    private Optional<PathModel> indexPath(DeclaredAnnotation key, IndexModel index, List<PathModel> before) {
        List<ColumnModel> partition = index.local()
                ? before.stream().findFirst().map(PathModel::partition).orElse(List.of())
                : column(index.partition().get(0), key, "partition");
        List<ColumnModel> sort =
                index.sort().isEmpty() ? List.of() : column(index.sort().get(0), key, "sort");
        Place when = key.place().member("when");
        return partition.isEmpty() || sort.size() != index.sort().size()
                ? Optional.empty()
                : Optional.of(StepRules.path(
                        methodOf(key.text("name"), index.name()),
                        index.local() ? PathKind.LOCAL : PathKind.GLOBAL,
                        index.name(),
                        partition,
                        sort,
                        whens.build(key.text("when"), when)));
    }

    private List<ColumnModel> column(KeyAttributeModel attribute, DeclaredAnnotation key, String member) {
        return columns.build(attribute, key.text(member), key.place().member(member), member.equals("sort")).stream()
                .toList();
    }

    private void addNative(List<PathModel> paths, List<ColumnModel> tablePartition) {
        for (NativeIndex index : NativeIndex.of(entity)) {
            List<ColumnModel> partition = index.isLocal() ? tablePartition : nativeColumns(index.partition());
            if (!partition.isEmpty()) {
                paths.add(StepRules.path(
                        methodOf("", index.name()),
                        index.isLocal() ? PathKind.LOCAL : PathKind.GLOBAL,
                        index.name(),
                        partition,
                        nativeColumns(index.sort()),
                        List.of()));
            }
        }
    }

    private List<ColumnModel> nativeColumns(List<NativeIndex.Part> parts) {
        return parts.stream().map(part -> nativeColumn(part.component())).toList();
    }

    private static String methodOf(String name, String index) {
        return name.isEmpty() ? Identifiers.camelCase(index) : name;
    }
}
