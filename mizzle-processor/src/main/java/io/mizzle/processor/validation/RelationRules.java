package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.EntityModel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Rules of the names of relations; that keys lead along them is found out where they are built. */
final class RelationRules {
    private RelationRules() {}

    static void check(DeclaredType type, EntityModel entity, Inspection inspection) {
        Set<String> seen = new HashSet<>();
        for (DeclaredAnnotation relation : type.annotations().all("Relation")) {
            String name = relation.text("name");
            nameProblem(name, entity, seen)
                    .ifPresent(problem -> inspection.problem(
                            relation.place().member("name"),
                            Problem.RELATION_NAME,
                            name,
                            type.names().simpleName(),
                            problem));
            seen.add(name);
        }
    }

    private static Optional<String> nameProblem(String name, EntityModel entity, Set<String> seen) {
        if (!PathRules.isIdentifier(name)) {
            return Optional.of("is no Java identifier");
        }
        if (seen.contains(name)) {
            return Optional.of("is also the name of another relation");
        }
        if (entity.components().stream().anyMatch(component -> component.name().equals(name))) {
            return Optional.of("is also the name of a component");
        }
        if (entity.paths().stream().anyMatch(path -> path.method().equals(name))) {
            return Optional.of("is also the name of an access path");
        }
        return name.equals(entity.names().constant())
                ? Optional.of("is also the name of the entity's constant")
                : Optional.empty();
    }
}
