package io.mizzle.processor.validation;

import io.mizzle.processor.building.NativeIndex;
import io.mizzle.processor.building.StoredTypes;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.EntityModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules of indexes that components declare, as far as one entity is concerned. */
final class NativeIndexRules {
    private static final int MAX_ATTRIBUTES = 4;
    private static final List<String> KEYS = List.of("PartitionKey", "SortKey", "IndexPartitionKey", "IndexSortKey");

    private NativeIndexRules() {}

    static void check(DeclaredType type, EntityModel entity, Inspection inspection) {
        checkKeyTypes(type, inspection);
        checkNotTwice(type, inspection);
        for (NativeIndex index : NativeIndex.of(type)) {
            checkKind(index, type, entity, inspection);
            checkHalf(index, index.partition(), "partition", inspection);
            checkHalf(index, index.sort(), "sort", inspection);
            checkProjection(index, inspection);
        }
    }

    private static void checkKeyTypes(DeclaredType type, Inspection inspection) {
        for (DeclaredComponent component : type.components()) {
            boolean unfit = component.isReadable()
                    && StoredTypes.ofKey(component.value()).isEmpty();
            if (!unfit) {
                continue;
            }
            KEYS.stream()
                    .filter(component::has)
                    .findFirst()
                    .ifPresent(key -> inspection.problem(
                            component.place().annotation(key), Problem.KEY_COMPONENT_TYPE, component.name()));
        }
    }

    private static void checkNotTwice(DeclaredType type, Inspection inspection) {
        for (DeclaredComponent component : type.components()) {
            Set<String> seen = new HashSet<>();
            for (DeclaredAnnotation annotation : component.annotations().all()) {
                boolean index = annotation.name().equals("IndexPartitionKey")
                        || annotation.name().equals("IndexSortKey");
                if (index && !seen.add(annotation.name() + " " + annotation.text("value"))) {
                    inspection.problem(
                            annotation.place(),
                            Problem.INDEX_COMPONENT_TWICE,
                            component.name(),
                            annotation.name(),
                            annotation.text("value"));
                }
            }
        }
    }

    private static void checkKind(NativeIndex index, DeclaredType type, EntityModel entity, Inspection inspection) {
        List<NativeIndex.Part> local = index.sort().stream()
                .filter(part -> part.annotation().flag("local"))
                .toList();
        NativeIndex.Part first = index.parts().get(0);
        if (!local.isEmpty()
                && (!index.partition().isEmpty() || local.size() < index.sort().size())) {
            inspection.problem(local.get(0).annotation().place(), Problem.LOCAL_AND_GLOBAL, index.name());
        } else if (local.isEmpty() && index.partition().isEmpty()) {
            inspection.problem(
                    first.annotation().place(),
                    Problem.INDEX_NO_SORT_KEY,
                    index.name(),
                    type.names().simpleName());
        } else if (local.size() > 1) {
            inspection.problem(local.get(1).annotation().place(), Problem.LOCAL_SEVERAL, index.name());
        } else if (!local.isEmpty() && entity.table().sort() == null) {
            inspection.problem(
                    local.get(0).annotation().place(),
                    Problem.LOCAL_WITHOUT_SORT,
                    index.name(),
                    entity.table().name());
        } else if (!local.isEmpty() && local.get(0).component().has("SortKey")) {
            inspection.problem(
                    local.get(0).annotation().place(),
                    Problem.LOCAL_SORT_KEY,
                    index.name(),
                    local.get(0).component().name());
        }
    }

    private static void checkHalf(NativeIndex index, List<NativeIndex.Part> parts, String half, Inspection inspection) {
        if (parts.size() > MAX_ATTRIBUTES) {
            inspection.problem(
                    parts.get(MAX_ATTRIBUTES).annotation().place(),
                    Problem.INDEX_KEY_LIMIT,
                    index.name(),
                    parts.size(),
                    half);
            return;
        }
        boolean localSeveral = parts.stream().anyMatch(part -> part.annotation().flag("local"));
        for (int i = 1; i < parts.size() && !localSeveral; i++) {
            NativeIndex.Part left = parts.get(i - 1);
            NativeIndex.Part right = parts.get(i);
            boolean same = left.component().equals(right.component());
            if (left.order() == right.order() && !same) {
                inspection.problem(
                        right.annotation().place(),
                        Problem.INDEX_ORDER,
                        left.component().name(),
                        right.component().name(),
                        index.name(),
                        right.order());
            }
        }
    }

    private static void checkProjection(NativeIndex index, Inspection inspection) {
        Set<String> said = new HashSet<>();
        for (NativeIndex.Part part : index.parts()) {
            String projection = part.annotation().text("projection");
            List<String> include = part.annotation().texts("include");
            ProjectionRules.check(part.annotation(), index.name(), inspection);
            if (!projection.equals("ALL") && said.add(projection + include) && said.size() > 1) {
                inspection.problem(part.annotation().place(), Problem.PROJECTION_CONFLICT, index.name());
            }
        }
    }
}
