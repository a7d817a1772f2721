package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.ContentModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;

/** Builds the components of one view that hold related items. */
final class ViewParts {

    private static final ClassName LIST = ClassName.get(List.class);

    private final DeclaredType view;
    private final DeclaredType entity;
    private final List<RelationModel> relations;
    private final ViewBuilder views;
    private final Report report;

    ViewParts(DeclaredType view, DeclaredType entity, List<RelationModel> relations, ViewBuilder views, Report report) {
        this.view = view;
        this.entity = entity;
        this.relations = relations;
        this.views = views;
        this.report = report;
    }

    /** The part of a component; empty if something is wrong with it, which is reported, or was at its entity. */
    Optional<ViewModel.Part> part(DeclaredComponent component) {
        component.annotations().all().stream()
                .findFirst()
                .ifPresent(annotation -> report.add(
                        view.type(),
                        annotation.place(),
                        Problem.VIEW_ANNOTATION,
                        annotation.name(),
                        component.name(),
                        view.names().simpleName()));
        Optional<RelationModel> relation = relations.stream()
                .filter(each -> each.name().equals(component.name()))
                .findFirst();
        if (relation.isEmpty()) {
            checkKnown(component);
            return Optional.empty();
        }
        Optional<ViewModel.Shape> shape = shape(component, relation.get());
        return shape.flatMap(each ->
                content(component, relation.get()).map(content -> new ViewModel.Part(relation.get(), each, content)));
    }

    /** A relation that is declared but leads nowhere is reported at its entity. */
    private void checkKnown(DeclaredComponent component) {
        List<String> known = entity.annotations().all("Relation").stream()
                .map((DeclaredAnnotation each) -> each.text("name"))
                .toList();
        if (!known.contains(component.name())) {
            problem(
                    component,
                    Problem.VIEW_PART_UNKNOWN,
                    entity.names().simpleName(),
                    Nearest.advice(component.name(), known));
        }
    }

    private Optional<ViewModel.Shape> shape(DeclaredComponent component, RelationModel relation) {
        boolean list = isA(component.type(), LIST);
        if (relation.many()) {
            if (list && !component.nullable()) {
                return Optional.of(ViewModel.Shape.LIST);
            }
            kindProblem(component, "many", "List<" + relation.target().simpleName() + ">, never null");
        } else if (component.optional()) {
            return Optional.of(ViewModel.Shape.OPTIONAL);
        } else if (component.nullable() && !list) {
            return Optional.of(ViewModel.Shape.NULLABLE);
        } else {
            String target = relation.target().simpleName();
            kindProblem(component, "one, which may be missing", "@Nullable " + target + " or Optional<" + target + ">");
        }
        return Optional.empty();
    }

    private void kindProblem(DeclaredComponent component, String kind, String advice) {
        String shown = (component.nullable() ? "@Nullable " : "") + Shown.type(component.type());
        problem(component, Problem.VIEW_PART_KIND, kind, shown, advice);
    }

    private Optional<ContentModel> content(DeclaredComponent component, RelationModel relation) {
        TypeName type = component.type() instanceof ParameterizedTypeName generic
                ? generic.typeArguments.get(0)
                : component.type();
        Optional<DeclaredType> target = views.find(relation.target().type());
        Optional<ContentModel> content = type instanceof ClassName name && target.isPresent()
                ? views.content(target.get(), name)
                : Optional.empty();
        boolean around = type instanceof ClassName name && views.isAround(name);
        if (content.isEmpty() && !around && !(type instanceof ClassName name && isFaulty(name, relation))) {
            problem(
                    component,
                    Problem.VIEW_PART_TYPE,
                    Shown.type(type),
                    relation.target().simpleName());
        }
        return content;
    }

    /** A projection or view of the right entity that has a problem of its own. */
    private boolean isFaulty(ClassName name, RelationModel relation) {
        return views.find(name)
                .flatMap(type -> type.annotations().find(type.has("View") ? "View" : "Projection"))
                .flatMap(annotation -> annotation.type("of"))
                .filter(relation.target().type()::equals)
                .isPresent();
    }

    private static boolean isA(TypeName type, ClassName generic) {
        return type instanceof ParameterizedTypeName parameterized && parameterized.rawType.equals(generic);
    }

    private void problem(DeclaredComponent component, Problem problem, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = component.name();
        arguments[1] = view.names().simpleName();
        System.arraycopy(more, 0, arguments, 2, more.length);
        report.add(view.type(), component.place(), problem, arguments);
    }
}
