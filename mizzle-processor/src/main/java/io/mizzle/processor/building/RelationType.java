package io.mizzle.processor.building;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.BindingModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.EnumForm;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.Presence;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.template.GrammarException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out which entity of a sealed interface an item relates to: by the component with the type's name, or by the key alone. */
final class RelationType {
    private static final String MEMBER = "type";

    private RelationType() {}

    static @Nullable MemberModel find(
            MemberResolver own, EntityModel entity, DeclaredAnnotation relation, RelationTargets.Target target)
            throws RelationException {
        String name = relation.text(MEMBER);
        if (name.isEmpty()) {
            return null;
        }
        if (!target.isPolymorphic()) {
            throw new RelationException(
                    Problem.RELATION_TYPE_UNUSED,
                    MEMBER,
                    relation.text("name"),
                    target.type().names().simpleName());
        }
        MemberModel member = resolve(own, name);
        if (!Defaults.isString(member.value()) && !isNamedEnum(member.value())) {
            throw new RelationException(
                    Problem.RELATION_TYPE_KIND,
                    MEMBER,
                    name,
                    entity.names().simpleName(),
                    Shown.type(member.value().type()));
        }
        return member;
    }

    private static MemberModel resolve(MemberResolver own, String name) throws RelationException {
        try {
            return own.resolve(name, name);
        } catch (GrammarException e) {
            throw new RelationException(e.problem(), MEMBER, e.arguments());
        }
    }

    private static boolean isNamedEnum(ValueModel value) {
        return value instanceof ValueModel.EnumValue constant && constant.form() instanceof EnumForm.Name;
    }

    /** Without a type, each route has a component of its own that is absent where another one is meant. */
    static void checkExclusive(
            DeclaredAnnotation relation, RelationTargets.Target target, List<RelationModel.Route> routes)
            throws RelationException {
        Set<String> taken = new HashSet<>();
        for (RelationModel.Route route : routes) {
            Set<String> absent = route.first().bindings().stream()
                    .map(BindingModel::own)
                    .filter(RelationType::mayBeAbsent)
                    .map(MemberModel::path)
                    .collect(Collectors.toSet());
            if (routes.size() > 1 && (absent.isEmpty() || !taken.addAll(absent))) {
                throw new RelationException(
                        Problem.RELATION_TYPE_NEEDED,
                        "one",
                        relation.text("name"),
                        target.type().names().simpleName());
            }
        }
    }

    private static boolean mayBeAbsent(MemberModel member) {
        return member.components().stream().anyMatch(component -> component.presence() != Presence.REQUIRED);
    }
}
