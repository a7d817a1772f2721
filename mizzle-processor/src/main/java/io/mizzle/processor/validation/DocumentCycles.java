package io.mizzle.processor.validation;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds documents that contain themselves. */
final class DocumentCycles {
    private final Declarations declarations;

    DocumentCycles(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * A way from a record back to itself.
     *
     * @param component the record's component it starts with
     * @param records the records on the way, the first one first
     */
    record Cycle(String component, List<ClassName> records) {
        /** The record that reports it. */
        ClassName reporter() {
            return records.stream()
                    .min(Comparator.comparing(ClassName::canonicalName))
                    .orElseThrow();
        }

        /** For messages: {@code Node, Edge, Node}. */
        String path() {
            List<String> names =
                    new ArrayList<>(records.stream().map(ClassName::simpleName).toList());
            names.add(records.get(0).simpleName());
            return String.join(" - ", names);
        }
    }

    Optional<Cycle> from(DeclaredType start) {
        for (DeclaredComponent component : start.components()) {
            List<ClassName> way = new ArrayList<>(List.of(start.type()));
            if (reaches(component.value(), start.type(), way, new HashSet<>())) {
                return Optional.of(new Cycle(component.name(), way));
            }
        }
        return Optional.empty();
    }

    private boolean reaches(ValueModel value, ClassName goal, List<ClassName> way, Set<ClassName> seen) {
        for (ClassName document : documentsIn(value)) {
            for (DeclaredType record : recordsOf(document)) {
                if (record.type().equals(goal)) {
                    return true;
                }
                if (seen.add(record.type())) {
                    way.add(record.type());
                    if (record.components().stream().anyMatch(each -> reaches(each.value(), goal, way, seen))) {
                        return true;
                    }
                    way.remove(way.size() - 1);
                }
            }
        }
        return false;
    }

    private List<DeclaredType> recordsOf(ClassName document) {
        Optional<DeclaredType> type = declarations.find(document);
        if (type.isPresent() && type.get().kind() == DeclaredType.Kind.SEALED_INTERFACE) {
            return type.get().permits().stream()
                    .flatMap(permitted -> recordsOf(permitted).stream())
                    .toList();
        }
        return type.stream().toList();
    }

    private static List<ClassName> documentsIn(ValueModel value) {
        if (value instanceof ValueModel.DocumentValue document) {
            return List.of(document.type());
        }
        if (value instanceof ValueModel.SealedValue sealed) {
            return List.of(sealed.type());
        }
        if (value instanceof ValueModel.ListValue list) {
            return documentsIn(list.element());
        }
        if (value instanceof ValueModel.SetValue set) {
            return documentsIn(set.element());
        }
        if (value instanceof ValueModel.MapValue map) {
            return documentsIn(map.value());
        }
        if (value instanceof ValueModel.NullableValue nullable) {
            return documentsIn(nullable.value());
        }
        return value instanceof ValueModel.OptionalValue optional ? documentsIn(optional.value()) : List.of();
    }
}
