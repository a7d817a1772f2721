package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.validation.AttributeRules.Leaf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules of former names: items have them until they are migrated, so nothing else may be stored there. */
final class RenameRules {

    /** What cannot be under two names at once. */
    private static final List<String> KEPT =
            List.of("Flatten", "Version", "CreatedAt", "SoftDelete", "CountOf", "SumOf");

    private RenameRules() {}

    static void check(DeclaredType type, EntityModel entity, Inspection inspection) {
        Map<String, String> renamed = new HashMap<>();
        for (DeclaredComponent component : type.components()) {
            Optional<DeclaredAnnotation> rename = component.annotations().find("RenamedFrom");
            if (rename.isPresent()) {
                check(component, rename.get(), entity, renamed, inspection);
            }
        }
    }

    private static void check(
            DeclaredComponent component,
            DeclaredAnnotation rename,
            EntityModel entity,
            Map<String, String> renamed,
            Inspection inspection) {
        String former = rename.text("value");
        if (former.isEmpty()) {
            inspection.problem(rename.place().member("value"), Problem.RENAMED_EMPTY, component.name());
        } else if (!isMixed(component, rename, former, inspection)
                && !isOfKey(component, rename, former, inspection)
                && !isStored(component, rename, former, entity, inspection)) {
            checkReserved(component, rename, former, entity, inspection);
            String other = renamed.putIfAbsent(former, component.name());
            if (other != null) {
                inspection.problem(
                        rename.place().member("value"), Problem.RENAMED_TWICE, former, other, component.name());
            }
        }
    }

    private static boolean isMixed(
            DeclaredComponent component, DeclaredAnnotation rename, String former, Inspection inspection) {
        Optional<String> other = KEPT.stream().filter(component::has).findFirst();
        other.ifPresent(each -> inspection.problem(
                rename.place(), Problem.RENAMED_MIX, "@" + each, component.name(), why(each), former));
        return other.isPresent();
    }

    private static String why(String annotation) {
        return switch (annotation) {
            case "Flatten" -> "a flattened document has no attribute of its own";
            case "Version", "SoftDelete" -> "mizzle's conditions on it see one name only";
            case "CreatedAt" -> "an upsert keeps it under one name only";
            default -> "writes of other items add to it under one name only";
        };
    }

    private static boolean isOfKey(
            DeclaredComponent component, DeclaredAnnotation rename, String former, Inspection inspection) {
        boolean partition = component.has("PartitionKey");
        if (partition || component.has("SortKey")) {
            String part = partition ? "partition key" : "sort key";
            inspection.problem(rename.place(), Problem.RENAMED_KEY, component.name(), part, former);
            return true;
        }
        return false;
    }

    private static boolean isStored(
            DeclaredComponent component,
            DeclaredAnnotation rename,
            String former,
            EntityModel entity,
            Inspection inspection) {
        Optional<Leaf> taken = AttributeRules.leaves(entity.components()).stream()
                .filter(leaf -> leaf.component().storedName().equals(former))
                .findFirst();
        Place place = rename.place().member("value");
        taken.ifPresent(leaf -> {
            if (leaf.path().equals(component.name())) {
                inspection.problem(place, Problem.RENAMED_SAME, component.name(), former);
            } else {
                inspection.problem(place, Problem.RENAMED_TAKEN, former, component.name(), leaf.path());
            }
        });
        return taken.isPresent();
    }

    private static void checkReserved(
            DeclaredComponent component,
            DeclaredAnnotation rename,
            String former,
            EntityModel entity,
            Inspection inspection) {
        String use = AttributeRules.reserved(entity.table(), entity.ownTable()).get(former);
        if (use != null) {
            inspection.problem(
                    rename.place().member("value"),
                    Problem.RENAMED_RESERVED,
                    former,
                    component.name(),
                    use,
                    entity.table().name());
        }
    }
}
