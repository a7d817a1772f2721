package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules of the names under which components are stored. */
final class AttributeRules {
    private AttributeRules() {}

    /**
     * A component that is an attribute.
     *
     * @param root the record's component it is in, for its place
     * @param path the component, below flattened documents joined by dots
     * @param component what is stored
     */
    record Leaf(String root, String path, ComponentModel component) {}

    /** The attributes of an item or document, those of flattened documents in place of the document. */
    static List<Leaf> leaves(List<ComponentModel> components) {
        List<Leaf> leaves = new ArrayList<>();
        for (ComponentModel component : components) {
            addLeaves(component, component.name(), component.name(), leaves);
        }
        return leaves;
    }

    private static void addLeaves(ComponentModel component, String root, String path, List<Leaf> leaves) {
        if (component.isFlattened()) {
            component.flattened().forEach(inner -> addLeaves(inner, root, path + "." + inner.name(), leaves));
        } else {
            leaves.add(new Leaf(root, path, component));
        }
    }

    static void checkDistinct(List<ComponentModel> components, DeclaredType type, Inspection inspection) {
        Map<String, Leaf> taken = new HashMap<>();
        for (Leaf leaf : leaves(components)) {
            Leaf other = taken.putIfAbsent(leaf.component().storedName(), leaf);
            if (other != null) {
                inspection.problem(
                        type.place().component(leaf.root()),
                        Problem.ATTRIBUTE_TAKEN,
                        leaf.component().storedName(),
                        leaf.path(),
                        other.path());
            }
        }
    }

    static void checkReserved(EntityModel entity, DeclaredType type, Inspection inspection) {
        Map<String, String> reserved = reserved(entity.table(), entity.ownTable());
        for (Leaf leaf : leaves(entity.components())) {
            String use = reserved.get(leaf.component().storedName());
            if (use != null && !isThatKey(leaf, entity)) {
                Place place = type.place().component(leaf.root());
                inspection.problem(
                        place,
                        Problem.ATTRIBUTE_RESERVED,
                        leaf.component().storedName(),
                        leaf.path(),
                        use,
                        entity.table().name());
            }
        }
    }

    /** The attributes of a table that no component may be stored in, with what they are for. */
    static Map<String, String> reserved(TableModel table, boolean own) {
        Map<String, String> reserved = new LinkedHashMap<>();
        add(table.versionAttribute(), "the version attribute", reserved);
        add(table.writeIdAttribute(), "the write id attribute", reserved);
        add(table.typeAttribute(), "the type attribute", reserved);
        if (!own) {
            for (IndexModel index : table.indexes()) {
                for (KeyAttributeModel key : index.sort()) {
                    addKey(key, index.name(), reserved);
                }
            }
            table.indexes().stream()
                    .filter(index -> !index.local())
                    .forEach(index -> index.partition().forEach(key -> addKey(key, index.name(), reserved)));
            add(table.partition().name(), "the partition key", reserved);
            add(table.sort() == null ? null : table.sort().name(), "the sort key", reserved);
        }
        return reserved;
    }

    private static void addKey(KeyAttributeModel key, String index, Map<String, String> reserved) {
        add(key.name(), "a key of index \"" + index + "\"", reserved);
    }

    private static void add(@Nullable String name, String use, Map<String, String> reserved) {
        if (name != null && !name.isEmpty()) {
            reserved.put(name, use);
        }
    }

    private static boolean isThatKey(Leaf leaf, EntityModel entity) {
        boolean ownColumn = entity.paths().stream()
                .flatMap(AttributeRules::columns)
                .anyMatch(column -> column instanceof ColumnModel.Native each
                        && each.member().path().equals(leaf.path())
                        && each.attribute().name().equals(leaf.component().storedName()));
        return ownColumn || isKeyOfComponentIndex(leaf.component().storedName(), entity.table());
    }

    /** Another entity's index over its components may well be on an attribute that this one stores too. */
    private static boolean isKeyOfComponentIndex(String name, TableModel table) {
        return table.indexes().stream()
                .filter(IndexModel::ofComponents)
                .flatMap(index -> Stream.concat(index.partition().stream(), index.sort().stream()))
                .anyMatch(key -> key.name().equals(name));
    }

    private static Stream<ColumnModel> columns(PathModel path) {
        return Stream.concat(path.partition().stream(), path.sort().stream());
    }
}
