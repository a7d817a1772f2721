package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.KeyAttributeType;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.model.UniqueModel;
import io.mizzle.processor.template.Overlap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules of unique components: that their guards have a place in the table, which no item and no other guard can take. */
final class UniqueRules {
    private static final String SORT = "_unique";

    private UniqueRules() {}

    static void check(DeclaredType type, EntityModel entity, Inspection inspection) {
        for (UniqueModel unique : entity.uniques()) {
            Place place = place(entity, unique);
            checkTable(entity.table(), unique, place, inspection);
            if (entity.paths().stream().anyMatch(path -> path.method().equals(unique.method()))) {
                inspection.problem(
                        place,
                        Problem.UNIQUE_METHOD,
                        unique.method(),
                        unique.component(),
                        type.names().simpleName());
            }
        }
        if (entity.ownTable()) {
            checkGuardsApart(List.of(entity), entity.table(), inspection);
        }
    }

    private static void checkTable(TableModel table, UniqueModel unique, Place place, Inspection inspection) {
        KeyAttributeModel sort = table.sort();
        Stream.concat(Stream.of(table.partition()), sort == null ? Stream.of() : Stream.of(sort))
                .filter(key -> key.type() != KeyAttributeType.S)
                .findFirst()
                .ifPresent(key -> inspection.problem(
                        place, Problem.UNIQUE_TABLE, unique.component(), table.name(), key.name(), key.type()));
    }

    /** Proves that the guards of a table's entities share no key with any item of it, nor with each other. */
    static void checkApart(List<EntityModel> entities, TableModel table, Inspection inspection) {
        checkGuardsApart(entities, table, inspection);
        Overlap overlap = new Overlap(table.encoding());
        for (EntityModel guarded : entities) {
            for (UniqueModel unique : guarded.uniques()) {
                for (EntityModel other : entities) {
                    other.primary()
                            .flatMap(path -> example(unique, path, table, overlap))
                            .ifPresent(key -> inspection.problem(
                                    place(guarded, unique),
                                    Problem.UNIQUE_COLLISION,
                                    unique.component(),
                                    "entity \"" + other.names().simpleName() + "\"",
                                    table.name(),
                                    key));
                }
            }
        }
    }

    private static Optional<String> example(UniqueModel unique, PathModel path, TableModel table, Overlap overlap) {
        KeyAttributeModel sort = table.sort();
        boolean sorts = sort == null
                || path.sort().isEmpty()
                || overlap.example(sortKey(sort), path.sort().get(0)).isPresent();
        return sorts ? overlap.example(unique.guard(), path.partition().get(0)) : Optional.empty();
    }

    private static ColumnModel sortKey(KeyAttributeModel sort) {
        return new ColumnModel.Template(sort, SORT, List.of(new PartModel.Literal(SORT)));
    }

    private static void checkGuardsApart(List<EntityModel> entities, TableModel table, Inspection inspection) {
        Overlap overlap = new Overlap(table.encoding());
        List<Guarded> all = entities.stream()
                .flatMap(entity -> entity.uniques().stream().map(unique -> new Guarded(entity, unique)))
                .toList();
        for (int right = 1; right < all.size(); right++) {
            for (int left = 0; left < right; left++) {
                Guarded one = all.get(left);
                Guarded other = all.get(right);
                overlap.example(one.unique.guard(), other.unique.guard())
                        .ifPresent(key -> inspection.problem(
                                place(other.entity, other.unique),
                                Problem.UNIQUE_COLLISION,
                                other.unique.component(),
                                "the guards of \"" + one.unique.component() + "\"",
                                table.name(),
                                key));
            }
        }
    }

    private static Place place(EntityModel entity, UniqueModel unique) {
        return Place.of(entity.names().type()).component(unique.component()).annotation("Unique");
    }

    private record Guarded(EntityModel entity, UniqueModel unique) {}
}
