package io.mizzle.processor.validation;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.building.Models;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules of a table that holds several entities: which they are, and that they can be told apart. */
final class TableRules {
    private final Declarations declarations;
    private final Models models;

    TableRules(Declarations declarations, Models models) {
        this.declarations = declarations;
        this.models = models;
    }

    void check(DeclaredType type, TableModel table, Inspection inspection) {
        PhysicalTableRules.checkName(type, table, inspection);
        checkPartitionKey(type, table, inspection);
        PhysicalTableRules.checkKeyNames(type, table, inspection);
        PhysicalTableRules.checkIndexes(type, table, inspection);
        checkHasEntities(type, inspection);
        List<DeclaredType> entities = checkEntities(type, inspection);
        List<EntityModel> known = entities.stream().map(models::entity).toList();
        checkTypeNames(known, inspection);
        CollisionRules.check(known, table, inspection);
        UniqueRules.checkApart(known, table, inspection);
        SharedIndexRules.check(entities, known, table, type, inspection);
    }

    private static void checkPartitionKey(DeclaredType type, TableModel table, Inspection inspection) {
        if (table.partition().name().isEmpty()) {
            inspection.problem(
                    type.place().annotation("Table"),
                    Problem.NO_PARTITION_ATTRIBUTE,
                    type.names().simpleName());
        }
    }

    private static void checkHasEntities(DeclaredType type, Inspection inspection) {
        Optional<DeclaredAnnotation> table = type.annotations().find("Table");
        boolean listed = table.isPresent() && !table.get().types("entities").isEmpty();
        boolean sealed = type.kind() == DeclaredType.Kind.SEALED_INTERFACE;
        if (table.isPresent() && !listed && !sealed) {
            inspection.problem(
                    table.get().place(), Problem.NO_ENTITIES, type.names().simpleName());
        } else if (table.isPresent() && listed && sealed) {
            inspection.problem(
                    table.get().place().member("entities"),
                    Problem.SEALED_AND_LISTED,
                    type.names().simpleName());
        }
    }

    /** The records that are entities of this table; the others are reported. */
    private List<DeclaredType> checkEntities(DeclaredType type, Inspection inspection) {
        Optional<DeclaredAnnotation> table = type.annotations().find("Table");
        List<ClassName> listed = table.map(each -> each.types("entities")).orElse(List.of());
        table.ifPresent(each -> checkNotTwice(each, listed, type, inspection));
        List<DeclaredType> entities = new ArrayList<>();
        for (ClassName name : new LinkedHashSet<>(models.entitiesOf(type))) {
            declarations.find(name).ifPresent(entity -> {
                if (checkEntity(entity, type, !listed.isEmpty(), inspection)) {
                    entities.add(entity);
                }
            });
        }
        return entities;
    }

    private static void checkNotTwice(
            DeclaredAnnotation table, List<ClassName> listed, DeclaredType type, Inspection inspection) {
        Set<ClassName> seen = new HashSet<>();
        listed.stream()
                .filter(each -> !seen.add(each))
                .forEach(each -> inspection.problem(
                        table.place().member("entities"),
                        Problem.ENTITY_TWICE,
                        type.names().simpleName(),
                        each.simpleName()));
    }

    private boolean checkEntity(DeclaredType entity, DeclaredType table, boolean listed, Inspection inspection) {
        String name = entity.names().simpleName();
        String tableName = table.names().simpleName();
        if (!entity.has("Entity") && listed) {
            inspection.problem(
                    table.place().annotation("Table").member("entities"),
                    Problem.LISTED_NO_ENTITY,
                    tableName,
                    name,
                    tableName);
        } else if (!entity.has("Entity")) {
            inspection.problem(entity.place(), Problem.PERMITTED_NO_ENTITY, tableName, name);
        } else if (namesAnotherTable(entity, table)) {
            inspection.problem(
                    table.place().annotation("Table").member("entities"),
                    Problem.ENTITY_NOT_NAMING,
                    tableName,
                    name,
                    tableName);
        }
        return entity.has("Entity") && entity.isRecord() && isIn(entity, table);
    }

    /** An entity that names no table at all, or is in several, reports that itself. */
    private boolean namesAnotherTable(DeclaredType entity, DeclaredType table) {
        boolean several = entity.tables().size() > 1;
        return !several
                && models.tableOf(entity)
                        .filter(other -> !other.type().equals(table.type()))
                        .isPresent();
    }

    private boolean isIn(DeclaredType entity, DeclaredType table) {
        return models.tableOf(entity)
                .filter(other -> other.type().equals(table.type()))
                .isPresent();
    }

    private static void checkTypeNames(List<EntityModel> entities, Inspection inspection) {
        Map<String, EntityModel> taken = new HashMap<>();
        for (EntityModel entity : entities) {
            checkTypeName(entity.typeName(), entity, taken, inspection);
        }
        for (EntityModel entity : entities) {
            entity.aliases().forEach(alias -> checkTypeName(alias, entity, taken, inspection));
        }
    }

    private static void checkTypeName(
            String name, EntityModel entity, Map<String, EntityModel> taken, Inspection inspection) {
        EntityModel other = taken.putIfAbsent(name, entity);
        if (other != null) {
            inspection.problem(
                    Place.of(entity.names().type()).annotation("Entity"),
                    Problem.TYPE_NAME_TAKEN,
                    name,
                    entity.names().simpleName(),
                    other.names().simpleName());
        }
    }
}
