package io.mizzle.processor.building;

import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.Presence;
import io.mizzle.processor.model.ProjectionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds projections: the components of an entity that a record has. */
final class ProjectionBuilder {

    private final Declarations declarations;
    private final Models models;
    private final Report report;

    ProjectionBuilder(Declarations declarations, Models models, Report report) {
        this.declarations = declarations;
        this.models = models;
        this.report = report;
    }

    /** The entity that a projection or view names; empty when there is no such type. */
    static Optional<DeclaredType> of(DeclaredType type, String annotation, Declarations declarations) {
        return type.annotations()
                .find(annotation)
                .flatMap(each -> each.type("of"))
                .flatMap(declarations::find);
    }

    Optional<ProjectionModel> build(DeclaredType type) {
        Optional<DeclaredType> declared = of(type, "Projection", declarations);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        if (!RelationTargets.isEntity(declared.get())) {
            Place place = type.place().annotation("Projection").member("of");
            String name = type.names().simpleName();
            report.add(
                    type.type(),
                    place,
                    Problem.PROJECTION_OF,
                    name,
                    declared.get().names().simpleName());
            return Optional.empty();
        }
        EntityModel entity = models.entity(declared.get());
        if (type.components().isEmpty()) {
            report.add(
                    type.type(),
                    type.place(),
                    Problem.PROJECTION_EMPTY,
                    type.names().simpleName());
        }
        List<ComponentModel> components = new ArrayList<>();
        for (DeclaredComponent component : type.components()) {
            component(type, component, declared.get(), entity).ifPresent(components::add);
        }
        return Optional.of(new ProjectionModel(type.names(), entity, components));
    }

    private Optional<ComponentModel> component(
            DeclaredType type, DeclaredComponent component, DeclaredType entity, EntityModel model) {
        Optional<ComponentModel> found = model.components().stream()
                .filter(each -> each.name().equals(component.name()))
                .findFirst();
        String entityName = entity.names().simpleName();
        if (found.isEmpty()) {
            List<String> known =
                    model.components().stream().map(ComponentModel::name).toList();
            unknown(type, component, entityName, Nearest.advice(component.name(), known));
        } else if (!component.type().equals(found.get().type())) {
            report.add(
                    type.type(),
                    component.place(),
                    Problem.PROJECTION_TYPE,
                    component.name(),
                    type.names().simpleName(),
                    Shown.type(component.type()),
                    Shown.type(found.get().type()),
                    entityName);
        } else {
            checkNullness(type, component, entity, found.get());
        }
        component.annotations().all().stream()
                .findFirst()
                .ifPresent(annotation -> report.add(
                        type.type(),
                        annotation.place(),
                        Problem.PROJECTION_ANNOTATION,
                        annotation.name(),
                        component.name(),
                        type.names().simpleName(),
                        entityName));
        return found;
    }

    private void unknown(DeclaredType type, DeclaredComponent component, String entity, String advice) {
        report.add(
                type.type(),
                component.place(),
                Problem.PROJECTION_UNKNOWN,
                component.name(),
                type.names().simpleName(),
                entity,
                advice);
    }

    /** What mizzle fills in may be declared nullable by the entity, and is never null when read. */
    private void checkNullness(
            DeclaredType type, DeclaredComponent component, DeclaredType entity, ComponentModel model) {
        boolean asRead = component.nullable() == (model.presence() == Presence.NULLABLE);
        boolean asDeclared = entity.components().stream()
                .anyMatch(each -> each.name().equals(component.name()) && each.nullable() == component.nullable());
        if (!asRead && !asDeclared) {
            report.add(
                    type.type(),
                    component.place(),
                    Problem.PROJECTION_NULLNESS,
                    component.name(),
                    type.names().simpleName(),
                    component.nullable() ? "is" : "is not",
                    entity.names().simpleName(),
                    component.nullable() ? "is not" : "is");
        }
    }
}
