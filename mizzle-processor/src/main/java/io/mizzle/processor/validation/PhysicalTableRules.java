package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.KeyAttributeType;
import io.mizzle.processor.model.TableModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What DynamoDB allows a table and its indexes to be; see "Constraints in Amazon DynamoDB". */
final class PhysicalTableRules {
    private static final String NAME = "[a-zA-Z0-9_.-]{3,255}";
    private static final int MAX_GLOBAL = 20;
    private static final int MAX_LOCAL = 5;
    private static final int MAX_INCLUDED = 100;
    private static final int MAX_KEY_NAME = 255;

    private PhysicalTableRules() {}

    static void checkName(DeclaredType type, TableModel table, Inspection inspection) {
        if (!table.name().matches(NAME)) {
            inspection.problem(
                    type.place().annotation("Table").member("name"), Problem.DYNAMODB_NAME, table.name(), "a table");
        }
    }

    /** A record's own table has its key in its components. */
    static void checkOwn(DeclaredType type, TableModel table, Inspection inspection) {
        checkName(type, table, inspection);
        DeclaredAnnotation annotation = type.annotations().find("Table").orElseThrow();
        for (String member : List.of("partitionKey", "sortKey")) {
            if (!annotation.text(member).isEmpty()) {
                inspection.problem(
                        annotation.place().member(member),
                        Problem.ATTRIBUTE_ON_RECORD,
                        type.names().simpleName(),
                        member);
            }
        }
        checkKeyNames(type, table, inspection);
        checkIndexes(type, table, inspection);
    }

    static void checkKeyNames(DeclaredType type, TableModel table, Inspection inspection) {
        Place place = type.place().annotation("Table");
        Map<String, String> uses = new HashMap<>();
        List<Use> all = new ArrayList<>();
        all.add(new Use(table.partition().name(), "partition key", "partitionKey"));
        if (table.sort() != null) {
            all.add(new Use(table.sort().name(), "sort key", "sortKey"));
        }
        if (table.typeAttribute() != null) {
            all.add(new Use(table.typeAttribute(), "type attribute", "typeAttribute"));
        }
        all.add(new Use(table.versionAttribute(), "version attribute", "versionAttribute"));
        all.add(new Use(table.writeIdAttribute(), "write id attribute", "writeIdAttribute"));
        for (Use use : all) {
            String other = use.name.isEmpty() ? null : uses.putIfAbsent(use.name, use.what);
            if (other != null && !type.isRecord()) {
                inspection.problem(place.member(use.member), Problem.KEY_ATTRIBUTE_TWICE, use.name, other, use.what);
            }
        }
    }

    private record Use(String name, String what, String member) {}

    static void checkIndexes(DeclaredType type, TableModel table, Inspection inspection) {
        checkLimits(type, table, inspection);
        checkAttributeTypes(type, table, inspection);
        Set<String> names = new HashSet<>();
        for (IndexModel index : table.indexes()) {
            Place place = place(index, type);
            if (!index.name().matches(NAME)) {
                inspection.problem(
                        place.member(index.ofComponents() ? "value" : "name"),
                        Problem.DYNAMODB_NAME,
                        index.name(),
                        "an index");
            }
            if (!names.add(index.name()) && !index.ofComponents()) {
                inspection.problem(
                        second(index, type).member("name"),
                        Problem.INDEX_TWICE,
                        index.name(),
                        type.names().simpleName());
            }
            checkDeclared(index, place, table, inspection);
        }
        declaredIndexes(type).forEach(each -> ProjectionRules.check(each, each.text("name"), inspection));
    }

    private static void checkLimits(DeclaredType type, TableModel table, Inspection inspection) {
        Place place = type.place().annotation("Table");
        long local = table.indexes().stream().filter(IndexModel::local).count();
        long global = table.indexes().size() - local;
        long included = table.indexes().stream()
                .mapToLong(index -> index.included().size())
                .sum();
        if (global > MAX_GLOBAL) {
            inspection.problem(place, Problem.GLOBAL_INDEX_LIMIT, table.name(), global);
        } else if (local > MAX_LOCAL) {
            inspection.problem(place, Problem.LOCAL_INDEX_LIMIT, table.name(), local);
        } else if (included > MAX_INCLUDED) {
            inspection.problem(place, Problem.INCLUDE_LIMIT, table.name(), included);
        }
    }

    private static void checkDeclared(IndexModel index, Place place, TableModel table, Inspection inspection) {
        List<KeyAttributeModel> own = new ArrayList<>(index.local() ? List.of() : index.partition());
        own.addAll(index.sort());
        own.stream()
                .filter(key ->
                        key.name().isEmpty() || key.name().getBytes(StandardCharsets.UTF_8).length > MAX_KEY_NAME)
                .findFirst()
                .ifPresent(key -> inspection.problem(place, Problem.KEY_ATTRIBUTE_NAME, key.name()));
        if (index.ofComponents()) {
            return; // what the components say is checked where they are
        }
        if (index.local() && table.sort() == null) {
            inspection.problem(place, Problem.LOCAL_WITHOUT_SORT, index.name(), table.name());
        } else if (index.local()
                && index.sort()
                        .get(0)
                        .name()
                        .equals(table.sort() == null ? "" : table.sort().name())) {
            inspection.problem(
                    place.member("sortKey"),
                    Problem.LOCAL_SORT_KEY,
                    index.name(),
                    index.sort().get(0).name());
        } else if (!index.local()
                && index.sort().stream()
                        .anyMatch(key ->
                                key.name().equals(index.partition().get(0).name()))) {
            inspection.problem(
                    place.member("sortKey"),
                    Problem.KEY_ATTRIBUTE_TWICE,
                    index.sort().get(0).name(),
                    "partition key",
                    "sort key of index \"" + index.name() + "\"");
        }
    }

    private static void checkAttributeTypes(DeclaredType type, TableModel table, Inspection inspection) {
        Map<String, KeyAttributeType> types = new HashMap<>();
        types.put(table.partition().name(), table.partition().type());
        if (table.sort() != null) {
            types.put(table.sort().name(), table.sort().type());
        }
        for (IndexModel index : table.indexes()) {
            List<KeyAttributeModel> keys = new ArrayList<>(index.partition());
            keys.addAll(index.sort());
            for (KeyAttributeModel key : keys) {
                KeyAttributeType other = types.putIfAbsent(key.name(), key.type());
                if (other != null && other != key.type() && !type.isRecord()) {
                    inspection.problem(place(index, type), Problem.ATTRIBUTE_TYPES, key.name(), other, key.type());
                }
            }
        }
    }

    /** Where an index is declared: an annotation of the table, or of the first component that names it. */
    static Place place(IndexModel index, DeclaredType type) {
        for (DeclaredAnnotation annotation : declaredIndexes(type)) {
            if (annotation.text("name").equals(index.name())) {
                return annotation.place();
            }
        }
        for (DeclaredComponent component : type.components()) {
            for (DeclaredAnnotation annotation : component.annotations().all()) {
                if (annotation.name().startsWith("Index")
                        && annotation.text("value").equals(index.name())) {
                    return annotation.place();
                }
            }
        }
        return type.place().annotation("Table");
    }

    private static Place second(IndexModel index, DeclaredType type) {
        return declaredIndexes(type).stream()
                .filter(annotation -> annotation.text("name").equals(index.name()))
                .skip(1)
                .findFirst()
                .map(DeclaredAnnotation::place)
                .orElseGet(() -> place(index, type));
    }

    private static List<DeclaredAnnotation> declaredIndexes(DeclaredType type) {
        return type.annotations().all().stream()
                .filter(each -> each.name().equals("GlobalIndex") || each.name().equals("LocalIndex"))
                .toList();
    }
}
