package io.mizzle.processor.validation;

import io.mizzle.processor.building.NativeIndex;
import io.mizzle.processor.building.StoredTypes;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.KeyAttributeType;
import io.mizzle.processor.model.TableModel;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules of indexes that the entities of a table share. */
final class SharedIndexRules {
    private SharedIndexRules() {}

    static void check(
            List<DeclaredType> types,
            List<EntityModel> entities,
            TableModel table,
            DeclaredType declared,
            Inspection inspection) {
        checkAgree(types, declared, inspection);
        checkAttributeTypes(entities, table, inspection);
        checkIncluded(entities, table, declared, inspection);
    }

    private static void checkAgree(List<DeclaredType> types, DeclaredType table, Inspection inspection) {
        Map<String, DeclaredType> first = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        Set<String> declared = declaredNames(table);
        for (DeclaredType type : types) {
            for (NativeIndex index : NativeIndex.of(type)) {
                Place place = index.parts().get(0).annotation().place();
                String key = shown(index);
                DeclaredType other = first.putIfAbsent(index.name(), type);
                String otherKey = keys.putIfAbsent(index.name(), key);
                if (declared.contains(index.name())) {
                    inspection.problem(
                            place,
                            Problem.INDEX_TWICE,
                            index.name(),
                            table.names().simpleName());
                } else if (other != null && !key.equals(otherKey)) {
                    inspection.problem(
                            place,
                            Problem.INDEX_DISAGREE,
                            index.name(),
                            otherKey,
                            other.names().simpleName(),
                            key,
                            type.names().simpleName());
                }
            }
        }
    }

    private static Set<String> declaredNames(DeclaredType table) {
        return table.annotations().all().stream()
                .filter(each -> each.name().equals("GlobalIndex") || each.name().equals("LocalIndex"))
                .map(each -> each.text("name"))
                .collect(Collectors.toSet());
    }

    private static String shown(NativeIndex index) {
        return "(" + shown(index.partition()) + "; " + shown(index.sort()) + ")";
    }

    private static String shown(List<NativeIndex.Part> parts) {
        return parts.stream()
                .map(part -> part.component()
                                .annotations()
                                .find("AttributeName")
                                .map(each -> each.text("value"))
                                .orElse(part.component().name())
                        + StoredTypes.ofKey(part.component().value())
                                .map(type -> " " + type)
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** DynamoDB refuses an item whose attribute has another type than the index key of that name. */
    private static void checkAttributeTypes(List<EntityModel> entities, TableModel table, Inspection inspection) {
        Map<String, KeyAttributeType> types = new HashMap<>();
        for (IndexModel index : table.indexes()) {
            if (index.ofComponents()) {
                index.partition().forEach(key -> types.putIfAbsent(key.name(), key.type()));
                index.sort().forEach(key -> types.putIfAbsent(key.name(), key.type()));
            }
        }
        if (types.isEmpty()) {
            return;
        }
        for (EntityModel entity : entities) {
            for (AttributeRules.Leaf leaf : AttributeRules.leaves(entity.components())) {
                checkAttributeType(leaf, types, entity, inspection);
            }
        }
    }

    private static void checkAttributeType(
            AttributeRules.Leaf leaf, Map<String, KeyAttributeType> types, EntityModel entity, Inspection inspection) {
        KeyAttributeType wanted = types.get(leaf.component().storedName());
        boolean declaresIndex = entity.paths().stream()
                .flatMap(path -> path.members().stream())
                .anyMatch(member -> member.path().equals(leaf.path()));
        if (wanted != null && !declaresIndex) {
            Optional<KeyAttributeType> stored =
                    StoredTypes.ofKey(leaf.component().value());
            if (stored.filter(wanted::equals).isEmpty()) {
                inspection.problem(
                        Place.of(entity.names().type()).component(leaf.root()),
                        Problem.ATTRIBUTE_TYPES,
                        leaf.component().storedName(),
                        wanted,
                        stored.map(KeyAttributeType::name).orElse("no key type"));
            }
        }
    }

    static void checkIncluded(
            List<EntityModel> entities, TableModel table, DeclaredType declared, Inspection inspection) {
        if (table.indexes().stream().allMatch(index -> index.included().isEmpty())) {
            return;
        }
        Set<String> stored = new LinkedHashSet<>();
        entities.forEach(entity -> AttributeRules.leaves(entity.components())
                .forEach(leaf -> stored.add(leaf.component().storedName())));
        for (IndexModel index : table.indexes()) {
            index.included().stream()
                    .filter(name -> !stored.contains(name) && !isOfTable(name, table))
                    .forEach(name -> inspection.problem(
                            PhysicalTableRules.place(index, declared).member("include"),
                            Problem.INCLUDE_UNKNOWN,
                            index.name(),
                            name,
                            table.name(),
                            Nearest.advice(name, stored)));
        }
    }

    private static boolean isOfTable(String name, TableModel table) {
        return name.equals(table.typeAttribute())
                || name.equals(table.versionAttribute())
                || name.equals(table.writeIdAttribute())
                || name.equals(table.timeToLive())
                || table.indexes().stream()
                        .flatMap(index -> index.partition().stream())
                        .map(KeyAttributeModel::name)
                        .anyMatch(name::equals);
    }
}
