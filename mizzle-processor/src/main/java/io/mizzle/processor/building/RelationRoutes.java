package io.mizzle.processor.building;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.BindingModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.template.GrammarException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways of one relation: to each entity of its target, directly or through a linking entity. */
final class RelationRoutes {
    private final Models models;
    private final EntityModel entity;
    private final DeclaredAnnotation relation;
    private final RelationTargets.Target target;
    private final Optional<DeclaredType> via;

    RelationRoutes(
            Models models,
            EntityModel entity,
            DeclaredAnnotation relation,
            RelationTargets.Target target,
            Optional<DeclaredType> via) {
        this.models = models;
        this.entity = entity;
        this.relation = relation;
        this.target = target;
        this.via = via;
    }

    List<RelationModel.Route> find() throws RelationException {
        RelationPairs pairs = RelationPairs.of(relation.texts(RelationPairs.MEMBER));
        checkKnown(pairs);
        List<RelationModel.Route> routes = new ArrayList<>();
        for (DeclaredType each : target.entities()) {
            routes.add(
                    new RelationModel.Route(via.isPresent() ? through(via.get(), each, pairs) : direct(each, pairs)));
        }
        checkUsed(pairs, routes);
        return routes;
    }

    private List<HopModel> direct(DeclaredType to, RelationPairs pairs) throws RelationException {
        HopModel hop = hop(entity, to, pairs, relation.text("index"), !target.many());
        boolean itself = hop.isComplete()
                && entity.names().equals(to.names())
                && hop.bindings().stream()
                        .allMatch(each -> each.target().path().equals(each.own().path()));
        if (itself && !target.isPolymorphic()) {
            throw new RelationException(
                    Problem.RELATION_ITSELF,
                    target.member(),
                    relation.text("name"),
                    entity.names().simpleName(),
                    hop.bindings().stream()
                            .map(each -> each.target().path())
                            .findFirst()
                            .orElse("target"));
        }
        return List.of(hop);
    }

    /** Pairs that fit the first step belong to it, the others to the second. */
    private List<HopModel> through(DeclaredType link, DeclaredType to, RelationPairs pairs) throws RelationException {
        EntityModel between = models.entity(link);
        RelationPairs first = pairs.where((wanted, own) -> has(between, wanted) && has(entity, own));
        RelationPairs second = pairs.where((wanted, own) -> first.own(wanted).isEmpty());
        HopModel start = hop(entity, link, first, relation.text("index"), !target.many());
        HopModel end = hop(between, to, second, "", true);
        if (!end.isComplete()) {
            throw new RelationException(
                    Problem.RELATION_SEVERAL,
                    "via",
                    to.names().simpleName(),
                    link.names().simpleName(),
                    RelationAdvice.shown(end),
                    RelationAdvice.unbound(end));
        }
        return List.of(start, end);
    }

    private HopModel hop(EntityModel from, DeclaredType to, RelationPairs pairs, String index, boolean one)
            throws RelationException {
        return new HopFinder(from, models.members(from), models.entity(to), unique(to), pairs, one).find(index);
    }

    /** Whether a unique component is bound, together with what it is unique within. */
    private static Predicate<Set<String>> unique(DeclaredType type) {
        return bound -> type.components().stream()
                .filter(component -> bound.contains(component.name()))
                .flatMap(component -> component.annotations().find("Unique").stream())
                .anyMatch(annotation -> bound.containsAll(annotation.texts("scope")));
    }

    private boolean has(EntityModel owner, String path) {
        try {
            models.members(owner).resolve(path, path);
            return true;
        } catch (GrammarException none) {
            return false;
        }
    }

    /** What stands on the left of a pair is a component of the target or of the linking entity. */
    private void checkKnown(RelationPairs pairs) throws RelationException {
        List<EntityModel> reached = Stream.concat(via.stream(), target.entities().stream())
                .map(models::entity)
                .toList();
        for (String wanted : pairs.targets()) {
            if (reached.stream().noneMatch(each -> has(each, wanted))) {
                throw new RelationException(
                        Problem.UNKNOWN_COMPONENT,
                        RelationPairs.MEMBER,
                        wanted,
                        pairs.text(wanted),
                        reached.get(0).names().simpleName(),
                        Nearest.advice(
                                wanted,
                                reached.get(0).components().stream()
                                        .map(ComponentModel::name)
                                        .toList()));
            }
        }
    }

    private void checkUsed(RelationPairs pairs, List<RelationModel.Route> routes) throws RelationException {
        Set<String> bound = routes.stream()
                .flatMap(route -> route.hops().stream())
                .flatMap(hop -> hop.bindings().stream())
                .map(BindingModel::target)
                .map(member -> member.path())
                .collect(Collectors.toSet());
        for (String wanted : pairs.targets()) {
            if (!bound.contains(wanted)) {
                throw new RelationException(
                        Problem.RELATION_BY_UNUSED,
                        RelationPairs.MEMBER,
                        pairs.text(wanted),
                        wanted,
                        routes.get(0).last().target().names().simpleName(),
                        routes.stream()
                                .flatMap(route -> route.hops().stream())
                                .flatMap(hop -> hop.path().members().stream())
                                .map(member -> '"' + member.path() + '"')
                                .distinct()
                                .collect(Collectors.joining(", ")));
            }
        }
    }
}
