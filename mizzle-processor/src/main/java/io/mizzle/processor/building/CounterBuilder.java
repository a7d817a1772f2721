package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.BindingModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.CounterModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the numbers that an entity keeps of its relations. One that breaks a rule is left out. */
final class CounterBuilder {
    private static final Set<ScalarKind> WHOLE =
            EnumSet.of(ScalarKind.BYTE, ScalarKind.SHORT, ScalarKind.INTEGER, ScalarKind.LONG, ScalarKind.BIG_INTEGER);
    private static final Set<ScalarKind> COUNTS = EnumSet.of(ScalarKind.LONG, ScalarKind.INTEGER);

    private final DeclaredType type;
    private final EntityModel entity;
    private final List<RelationModel> relations;
    private final Report report;

    /**
     * For one entity.
     *
     * @param type its declaration
     * @param entity what was built of it
     * @param relations those that keys can serve
     * @param report where problems go
     */
    CounterBuilder(DeclaredType type, EntityModel entity, List<RelationModel> relations, Report report) {
        this.type = type;
        this.entity = entity;
        this.relations = relations;
        this.report = report;
    }

    /** The relations with the numbers that are kept of them. */
    List<RelationModel> attached() {
        List<RelationModel> attached = new ArrayList<>(relations);
        for (DeclaredComponent component : type.components()) {
            for (String name : List.of("CountOf", "SumOf")) {
                Optional<DeclaredAnnotation> annotation =
                        component.annotations().find(name);
                if (annotation.isPresent() && component.isReadable()) {
                    attach(component, annotation.get(), attached);
                }
            }
        }
        return attached;
    }

    private void attach(DeclaredComponent component, DeclaredAnnotation annotation, List<RelationModel> attached) {
        try {
            RelationModel relation = relation(component, annotation);
            CounterModel counter = counter(component, annotation, relation);
            int place = relations.indexOf(relation);
            attached.set(place, attached.get(place).with(counter));
        } catch (RelationException e) {
            report.add(type.type(), annotation.place().member(e.member()), e.problem(), e.arguments());
        }
    }

    private RelationModel relation(DeclaredComponent component, DeclaredAnnotation annotation)
            throws RelationException {
        ClassName child = annotation.type("value").orElse(null);
        String named = annotation.text("relation");
        List<RelationModel> candidates = relations.stream()
                .filter(RelationModel::many)
                .filter(relation -> relation.target().type().equals(child))
                .filter(relation -> named.isEmpty() || relation.name().equals(named))
                .toList();
        String shown = child == null ? "nothing" : child.simpleName();
        if (candidates.size() > 1) {
            throw new RelationException(Problem.COUNTER_RELATIONS, "value", component.name(), shown);
        }
        if (candidates.isEmpty() || candidates.get(0).routes().get(0).hops().size() > 1) {
            throw new RelationException(
                    Problem.COUNTER_RELATION,
                    "value",
                    component.name(),
                    shown,
                    type.names().simpleName());
        }
        return candidates.get(0);
    }

    private CounterModel counter(DeclaredComponent component, DeclaredAnnotation annotation, RelationModel relation)
            throws RelationException {
        HopModel hop = relation.routes().get(0).first();
        EntityModel child = hop.target();
        if (!child.table().names().equals(entity.table().names())) {
            throw new RelationException(
                    Problem.COUNTER_TABLE,
                    "value",
                    component.name(),
                    child.names().simpleName(),
                    child.table().name(),
                    entity.table().name());
        }
        String summed = annotation.name().equals("SumOf") ? annotation.text("attribute") : null;
        checkType(component, child, summed);
        List<String> members = new ArrayList<>();
        for (MemberModel member : entity.primary().map(PathModel::members).orElse(List.of())) {
            members.add(parent(member, hop, component));
        }
        return new CounterModel(component.name(), child.names(), summed, members);
    }

    private static void checkType(DeclaredComponent component, EntityModel child, @Nullable String summed)
            throws RelationException {
        ScalarKind kind = kind(component.value());
        if (summed == null) {
            if (kind == null || !COUNTS.contains(kind)) {
                throw new RelationException(Problem.COUNTER_TYPE, "value", component.name(), "long or int");
            }
            return;
        }
        ComponentModel found = child.components().stream()
                .filter(each -> each.name().equals(summed))
                .findFirst()
                .orElseThrow(() -> new RelationException(
                        Problem.COUNTER_ATTRIBUTE,
                        "attribute",
                        summed,
                        component.name(),
                        child.names().simpleName(),
                        Nearest.advice(
                                summed,
                                child.components().stream()
                                        .map(ComponentModel::name)
                                        .toList())));
        ScalarKind source = kind(found.value());
        if (source == null || !source.number()) {
            throw new RelationException(Problem.COUNTER_NO_NUMBER, "attribute", summed, component.name());
        }
        boolean fits = kind == ScalarKind.BIG_DECIMAL
                || kind == ScalarKind.BIG_INTEGER && WHOLE.contains(source)
                || kind == ScalarKind.LONG && WHOLE.contains(source) && source != ScalarKind.BIG_INTEGER;
        if (!fits) {
            throw new RelationException(
                    Problem.COUNTER_TYPE,
                    "attribute",
                    component.name(),
                    WHOLE.contains(source) && source != ScalarKind.BIG_INTEGER
                            ? "long, BigInteger or BigDecimal"
                            : source == ScalarKind.BIG_INTEGER ? "BigInteger or BigDecimal" : "BigDecimal");
        }
    }

    private static @Nullable ScalarKind kind(ValueModel value) {
        return value instanceof ValueModel.ScalarValue scalar ? scalar.kind() : null;
    }

    /** The child's component that a member of this entity's key equals: the one the relation binds to it, or one of its name. */
    private String parent(MemberModel member, HopModel hop, DeclaredComponent component) throws RelationException {
        Optional<String> bound = hop.bindings().stream()
                .filter(binding -> !binding.each() && binding.own().path().equals(member.path()))
                .map(BindingModel::target)
                .map(MemberModel::path)
                .findFirst();
        if (bound.isPresent()) {
            return bound.get();
        }
        return hop.target().components().stream()
                .filter(each -> each.name().equals(member.path())
                        && each.value().type().equals(member.value().type()))
                .map(ComponentModel::name)
                .findFirst()
                .orElseThrow(() -> new RelationException(
                        Problem.COUNTER_PARENT,
                        "value",
                        component.name(),
                        hop.target().names().simpleName(),
                        member.path(),
                        type.names().simpleName()));
    }
}
