package io.mizzle.processor.validation;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.building.Models;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.EntityModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of an entity as a whole: its table, its version, the components there may be one of. */
final class EntityRules {
    private final Declarations declarations;
    private final Models models;

    EntityRules(Declarations declarations, Models models) {
        this.declarations = declarations;
        this.models = models;
    }

    void check(DeclaredType type, EntityModel entity, Inspection inspection) {
        for (DeclaredComponent component : type.components()) {
            ComponentRules.check(component, inspection);
        }
        checkVersionNumber(type, inspection);
        checkTable(type, inspection);
        if (type.has("Table")) {
            checkOwnKey(type, inspection);
        } else {
            checkNoKeyComponents(type, inspection);
            checkKeyWritten(type, entity, inspection);
        }
        checkSingle(type, "Version", Problem.VERSION_TWICE, inspection);
        checkSingle(type, "Ttl", Problem.TTL_TWICE, inspection);
        checkSingle(type, "SoftDelete", Problem.SOFT_DELETE_TWICE, inspection);
        checkSingleTimestamp(type, "CreatedAt", inspection);
        checkSingleTimestamp(type, "UpdatedAt", inspection);
        AttributeRules.checkDistinct(entity.components(), type, inspection);
        AttributeRules.checkReserved(entity, type, inspection);
        RenameRules.check(type, entity, inspection);
        NativeIndexRules.check(type, entity, inspection);
        PathRules.check(type, entity, inspection);
        RelationRules.check(type, entity, inspection);
        UpcastRules.check(type, entity, inspection);
        UniqueRules.check(type, entity, inspection);
        TimeToLiveRules.check(type, entity, inspection);
    }

    private static void checkVersionNumber(DeclaredType type, Inspection inspection) {
        type.annotations()
                .find("Entity")
                .filter(entity -> entity.number("version") < 1)
                .ifPresent(entity -> inspection.problem(
                        entity.place().member("version"),
                        Problem.ENTITY_VERSION,
                        entity.number("version"),
                        type.names().simpleName()));
    }

    private void checkTable(DeclaredType type, Inspection inspection) {
        Optional<ClassName> named = type.annotations().find("Entity").flatMap(entity -> entity.type("table"));
        Place place = type.place().annotation("Entity");
        String name = type.names().simpleName();
        if (type.has("Table")) {
            named.ifPresent(table -> inspection.problem(place.member("table"), Problem.TABLE_OF_RECORD, name));
        } else if (named.isPresent()) {
            checkNamedTable(type, named.get(), inspection);
        } else if (type.tables().isEmpty()) {
            inspection.problem(place, Problem.NO_TABLE, name);
        } else if (type.tables().size() > 1) {
            inspection.problem(
                    place,
                    Problem.SEVERAL_TABLES,
                    name,
                    type.tables().get(0).simpleName(),
                    type.tables().get(1).simpleName());
        } else {
            checkListed(type, type.tables().get(0), place, inspection);
        }
    }

    private void checkNamedTable(DeclaredType type, ClassName table, Inspection inspection) {
        Place place = type.place().annotation("Entity").member("table");
        String name = type.names().simpleName();
        Optional<DeclaredType> declared = declarations.find(table);
        if (declared.isEmpty() || !declared.get().has("Table") || declared.get().isRecord()) {
            inspection.problem(place, Problem.TABLE_UNKNOWN, table.simpleName(), name);
        } else if (!type.tables().isEmpty() && !type.tables().contains(table)) {
            inspection.problem(
                    place,
                    Problem.SEVERAL_TABLES,
                    name,
                    table.simpleName(),
                    type.tables().get(0).simpleName());
        } else {
            checkListed(type, table, place, inspection);
        }
    }

    private void checkListed(DeclaredType type, ClassName table, Place place, Inspection inspection) {
        Optional<DeclaredType> declared = declarations.find(table);
        Set<ClassName> listed = declared.map(models::entitiesOf).orElse(Set.of());
        // a table that lists nothing at all is a problem of the table
        if (!listed.isEmpty() && !listed.contains(type.type())) {
            inspection.problem(place, Problem.TABLE_NOT_LISTING, type.names().simpleName(), table.simpleName());
        }
    }

    private static void checkOwnKey(DeclaredType type, Inspection inspection) {
        if (type.isRecord() && type.components().stream().noneMatch(component -> component.has("PartitionKey"))) {
            inspection.problem(
                    type.place().annotation("Table"),
                    Problem.NO_PARTITION_KEY,
                    type.names().simpleName());
        }
        for (String annotation : List.of("PartitionKey", "SortKey")) {
            type.components().stream()
                    .filter(component -> component.has(annotation))
                    .skip(1)
                    .forEach(component -> inspection.problem(
                            component.place().annotation(annotation),
                            Problem.SEVERAL_KEYS,
                            component.name(),
                            annotation,
                            type.names().simpleName()));
        }
    }

    private static void checkNoKeyComponents(DeclaredType type, Inspection inspection) {
        for (DeclaredComponent component : type.components()) {
            for (String annotation : List.of("PartitionKey", "SortKey")) {
                if (component.has(annotation)) {
                    inspection.problem(
                            component.place().annotation(annotation),
                            Problem.MISPLACED_KEY,
                            annotation,
                            component.name(),
                            type.names().simpleName());
                }
            }
        }
    }

    private void checkKeyWritten(DeclaredType type, EntityModel entity, Inspection inspection) {
        boolean inTable = models.tableOf(type).isPresent();
        if (type.isRecord() && inTable && !type.has("Key")) {
            String sort = entity.table().sort() == null ? "" : ", sort = \"…\"";
            inspection.problem(
                    type.place().annotation("Entity"),
                    Problem.NO_KEY,
                    type.names().simpleName(),
                    sort);
        }
    }

    private static void checkSingle(DeclaredType type, String annotation, Problem problem, Inspection inspection) {
        DeclaredComponent second = second(type, annotation);
        if (second != null) {
            inspection.problem(
                    second.place().annotation(annotation),
                    problem,
                    second.name(),
                    type.names().simpleName());
        }
    }

    private static void checkSingleTimestamp(DeclaredType type, String annotation, Inspection inspection) {
        DeclaredComponent second = second(type, annotation);
        if (second != null) {
            inspection.problem(
                    second.place().annotation(annotation),
                    Problem.TIMESTAMP_TWICE,
                    second.name(),
                    annotation,
                    type.names().simpleName());
        }
    }

    private static @Nullable DeclaredComponent second(DeclaredType type, String annotation) {
        boolean first = true;
        for (DeclaredComponent component : type.components()) {
            if (component.has(annotation)) {
                if (!first) {
                    return component;
                }
                first = false;
            }
        }
        return null;
    }
}
