package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.ContentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds views: their root, and the relations that their other components are. */
final class ViewBuilder {

    private final Declarations declarations;
    private final Models models;
    private final Report report;
    /** The views that are being built, from the outermost: one of them inside itself is left out, and reported by its rule. */
    private final Set<ClassName> around = new LinkedHashSet<>();

    ViewBuilder(Declarations declarations, Models models, Report report) {
        this.declarations = declarations;
        this.models = models;
        this.report = report;
    }

    Optional<ViewModel> build(DeclaredType type) {
        Optional<DeclaredType> entity = ProjectionBuilder.of(type, "View", declarations);
        if (entity.isEmpty() || !around.add(type.type())) {
            return Optional.empty();
        }
        try {
            return RelationTargets.isEntity(entity.get()) ? build(type, entity.get()) : noEntity(type, entity.get());
        } finally {
            around.remove(type.type());
        }
    }

    private Optional<ViewModel> noEntity(DeclaredType type, DeclaredType of) {
        report.add(
                type.type(),
                type.place().annotation("View").member("of"),
                Problem.VIEW_OF,
                type.names().simpleName(),
                of.names().simpleName());
        return Optional.empty();
    }

    private Optional<ViewModel> build(DeclaredType type, DeclaredType declared) {
        EntityModel entity = models.entity(declared);
        ViewParts parts = new ViewParts(type, declared, models.relations(declared), this, report);
        List<ViewModel.Part> found = new ArrayList<>();
        for (DeclaredComponent component : type.components()) {
            if (!component.has("Root")) {
                parts.part(component).ifPresent(found::add);
            }
        }
        return root(type, declared)
                .map(root -> new ViewModel(
                        type.names(),
                        entity,
                        type.components().stream().map(DeclaredComponent::name).toList(),
                        root.name(),
                        root.content(),
                        found));
    }

    private record Root(String name, ContentModel content) {}

    private Optional<Root> root(DeclaredType type, DeclaredType entity) {
        List<DeclaredComponent> marked = type.components().stream()
                .filter(component -> component.has("Root"))
                .toList();
        String view = type.names().simpleName();
        String wanted = entity.names().simpleName();
        if (marked.isEmpty()) {
            report.add(type.type(), type.place(), Problem.VIEW_NO_ROOT, view, wanted);
            return Optional.empty();
        }
        marked.stream()
                .skip(1)
                .forEach(each -> report.add(
                        type.type(), each.place().annotation("Root"), Problem.VIEW_ROOTS, each.name(), view));
        DeclaredComponent root = marked.get(0);
        Optional<ContentModel> content = root.nullable() ? Optional.empty() : content(entity, root);
        if (content.filter(each -> !(each instanceof ContentModel.Nested)).isEmpty()) {
            String shown = (root.nullable() ? "@Nullable " : "") + Shown.type(root.type());
            report.add(type.type(), root.place(), Problem.VIEW_ROOT_TYPE, root.name(), view, shown, wanted);
            return Optional.empty();
        }
        return content.map(each -> new Root(root.name(), each));
    }

    private Optional<ContentModel> content(DeclaredType entity, DeclaredComponent component) {
        return component.type() instanceof ClassName name ? content(entity, name) : Optional.empty();
    }

    /**
     * What items of an entity are read as, if that can be.
     *
     * @param entity the entity, or a sealed interface of entities
     * @param name what is wanted
     */
    Optional<ContentModel> content(DeclaredType entity, ClassName name) {
        if (name.equals(entity.type())) {
            return Optional.of(new ContentModel.Whole(entity.names()));
        }
        Optional<DeclaredType> type = declarations.find(name).filter(DeclaredType::isRecord);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        return isOf(type.get(), "Projection", entity)
                ? models.projection(type.get()).map(ContentModel.Part::new)
                : isOf(type.get(), "View", entity) ? build(type.get()).map(ContentModel.Nested::new) : Optional.empty();
    }

    private boolean isOf(DeclaredType type, String annotation, DeclaredType entity) {
        return ProjectionBuilder.of(type, annotation, declarations)
                .filter(of -> of.type().equals(entity.type()))
                .isPresent();
    }

    /** Whether a type is a view that is being built. */
    boolean isAround(ClassName type) {
        return around.contains(type);
    }

    Optional<DeclaredType> find(ClassName type) {
        return declarations.find(type);
    }
}
