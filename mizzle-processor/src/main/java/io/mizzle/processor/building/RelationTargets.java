package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Problem;
import java.util.List;
import java.util.Optional;

/** Finds the entities that a relation names. */
final class RelationTargets {
    private final Declarations declarations;
    private final Models models;

    RelationTargets(Declarations declarations, Models models) {
        this.declarations = declarations;
        this.models = models;
    }

    /**
     * What a relation leads to.
     *
     * @param type the entity, or a sealed interface
     * @param many whether there may be several
     * @param entities the entity, or those of the interface
     */
    record Target(DeclaredType type, boolean many, List<DeclaredType> entities) {
        Target {
            entities = List.copyOf(entities);
        }

        String member() {
            return many ? "many" : "one";
        }

        boolean isPolymorphic() {
            return !type.isRecord();
        }
    }

    /** The target of a relation; empty when the type does not exist, which javac says. */
    Optional<Target> find(DeclaredType owner, DeclaredAnnotation relation) throws RelationException {
        Optional<ClassName> one = relation.type("one");
        Optional<ClassName> many = relation.type("many");
        if (one.isPresent() == many.isPresent()) {
            if (owner.resolved()) {
                throw new RelationException(
                        Problem.RELATION_ONE_MANY,
                        "many",
                        relation.text("name"),
                        owner.names().simpleName(),
                        one.isPresent() ? "both" : "neither",
                        one.isPresent() ? "and" : "nor");
            }
            return Optional.empty();
        }
        Optional<DeclaredType> type = one.or(() -> many).flatMap(declarations::find);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                type.get(), many.isPresent(), entities(type.get(), relation, one.isPresent() ? "one" : "many")));
    }

    private List<DeclaredType> entities(DeclaredType type, DeclaredAnnotation relation, String member)
            throws RelationException {
        List<DeclaredType> entities =
                type.kind() == DeclaredType.Kind.SEALED_INTERFACE ? models.permittedRecords(type) : List.of(type);
        if (entities.isEmpty() || !entities.stream().allMatch(RelationTargets::isEntity)) {
            throw new RelationException(
                    Problem.RELATION_TARGET,
                    member,
                    relation.text("name"),
                    type.names().simpleName());
        }
        return entities;
    }

    /** The linking entity of a relation, empty for a direct one. */
    Optional<DeclaredType> via(DeclaredAnnotation relation) throws RelationException {
        Optional<DeclaredType> link = relation.type("via").flatMap(declarations::find);
        if (link.isPresent() && !isEntity(link.get())) {
            throw new RelationException(
                    Problem.RELATION_VIA,
                    "via",
                    relation.text("name"),
                    link.get().names().simpleName());
        }
        return link;
    }

    static boolean isEntity(DeclaredType type) {
        return type.isRecord() && (type.has("Entity") || type.has("Table"));
    }
}
