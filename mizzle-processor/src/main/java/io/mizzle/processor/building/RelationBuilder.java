package io.mizzle.processor.building;

import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the relations of an entity: finds the keys that lead along them. A relation that no key can serve gives none. */
final class RelationBuilder {
    private final Models models;
    private final RelationTargets targets;
    private final Report report;

    RelationBuilder(Declarations declarations, Models models, Report report) {
        this.models = models;
        this.targets = new RelationTargets(declarations, models);
        this.report = report;
    }

    List<RelationModel> build(DeclaredType type, EntityModel entity) {
        List<RelationModel> relations = new ArrayList<>();
        for (DeclaredAnnotation annotation : type.annotations().all("Relation")) {
            try {
                Optional<RelationTargets.Target> target = targets.find(type, annotation);
                if (target.isPresent() && hasKeys(target.get())) {
                    relations.add(build(type, entity, annotation, target.get()));
                }
            } catch (RelationException e) {
                report.add(type.type(), annotation.place().member(e.member()), e.problem(), e.arguments());
            }
        }
        return new CounterBuilder(type, entity, relations, report).attached();
    }

    /** A target whose key has a problem says that itself. */
    private boolean hasKeys(RelationTargets.Target target) {
        return target.entities().stream()
                .allMatch(each -> models.entity(each).primary().isPresent());
    }

    private RelationModel build(
            DeclaredType type, EntityModel entity, DeclaredAnnotation annotation, RelationTargets.Target target)
            throws RelationException {
        RelationRoutes routes = new RelationRoutes(models, entity, annotation, target, targets.via(annotation));
        MemberModel kind = RelationType.find(models.members(entity), entity, annotation, target);
        List<RelationModel.Route> found = routes.find();
        if (target.isPolymorphic() && !target.many() && kind == null) {
            RelationType.checkExclusive(annotation, target, found);
        }
        return new RelationModel(
                annotation.text("name"),
                target.many(),
                type.names(),
                target.type().names(),
                found,
                kind,
                RelationInverse.find(type, annotation, target),
                List.of());
    }
}
