package io.mizzle.processor.validation;

import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.template.Overlap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proves that no two entities of a table can have the same key: one would overwrite the other. */
final class CollisionRules {
    private CollisionRules() {}

    static void check(List<EntityModel> entities, TableModel table, Inspection inspection) {
        Overlap overlap = new Overlap(table.encoding());
        for (int right = 1; right < entities.size(); right++) {
            for (int left = 0; left < right; left++) {
                check(entities.get(left), entities.get(right), table, overlap, inspection);
            }
        }
    }

    private static void check(
            EntityModel left, EntityModel right, TableModel table, Overlap overlap, Inspection inspection) {
        Optional<PathModel> one = left.primary();
        Optional<PathModel> other = right.primary();
        if (one.isPresent() && other.isPresent()) {
            example(one.get(), other.get(), overlap)
                    .ifPresent(key -> inspection.problem(
                            Place.of(right.names().type()).annotation("Key"),
                            Problem.COLLISION,
                            left.names().simpleName(),
                            shown(one.get()),
                            right.names().simpleName(),
                            shown(other.get()),
                            table.name(),
                            key));
        }
    }

    /** Sort keys first: they differ sooner, since entities that belong together share a partition. */
    private static Optional<String> example(PathModel left, PathModel right, Overlap overlap) {
        boolean sorted = !left.sort().isEmpty() && !right.sort().isEmpty();
        Optional<String> sort = sorted ? example(left.sort(), right.sort(), overlap) : Optional.of("");
        if (sort.isEmpty()) {
            return sort;
        }
        return example(left.partition(), right.partition(), overlap)
                .map(partition -> sorted ? partition + " and " + sort.get() : partition);
    }

    private static Optional<String> example(List<ColumnModel> left, List<ColumnModel> right, Overlap overlap) {
        ColumnModel one = left.get(0);
        return overlap.example(one, right.get(0)).map(value -> one.attribute().name() + " = \"" + value + "\"");
    }

    private static String shown(PathModel path) {
        return Stream.concat(path.partition().stream(), path.sort().stream())
                .map(CollisionRules::shown)
                .collect(Collectors.joining(", "));
    }

    private static String shown(ColumnModel column) {
        return column instanceof ColumnModel.Template template
                ? "\"" + template.text() + "\""
                : "\"{" + column.members().get(0).path() + "}\"";
    }
}
