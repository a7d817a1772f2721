package io.mizzle.processor.building;

import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What would make a relation possible: the very index, the very pair. */
final class RelationAdvice {
    private final EntityModel from;
    private final EntityModel target;
    private final RelationPairs pairs;

    RelationAdvice(EntityModel from, EntityModel target, RelationPairs pairs) {
        this.from = from;
        this.target = target;
        this.pairs = pairs;
    }

    /** {@code table "shop" by customerId}. */
    static String shown(HopModel hop) {
        String bound =
                hop.bindings().stream().map(binding -> binding.target().path()).collect(Collectors.joining(", "));
        String place =
                hop.path().method().equals("in") ? "its key" : "\"" + hop.path().method() + "\"";
        return bound.isEmpty() ? place : place + " by " + bound;
    }

    /** The steps that are open. */
    static String unbound(HopModel hop) {
        Set<String> bound =
                hop.bindings().stream().map(binding -> binding.target().path()).collect(Collectors.toSet());
        String open = hop.path().members().stream()
                .map(MemberModel::path)
                .filter(path -> !bound.contains(path))
                .map(path -> '"' + path + '"')
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? "an index key is not unique" : open + (open.contains(",") ? " are open" : " is open");
    }

    /** Why an index does not hold every item. */
    static String sparse(HopAttempt attempt) {
        return attempt.path().when().isEmpty() ? "some components of its key may be absent" : "it has a when";
    }

    RelationException noKey(List<HopAttempt> attempts, boolean one) {
        Set<String> missing = new LinkedHashSet<>();
        attempts.stream()
                .filter(attempt -> !attempt.missing().isEmpty())
                .limit(1)
                .flatMap(attempt -> attempt.missing().stream())
                .map(MemberModel::path)
                .forEach(missing::add);
        if (missing.isEmpty()) {
            return new RelationException(
                    Problem.RELATION_CONSTANT,
                    one ? "one" : "many",
                    from.names().simpleName(),
                    target.names().simpleName());
        }
        String needs = missing.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
        String fromName = from.names().simpleName();
        String targetName = target.names().simpleName();
        return new RelationException(
                Problem.RELATION_NO_KEY,
                one ? "one" : "many",
                fromName,
                targetName,
                needs,
                one ? pairAdvice(missing) : new IndexAdvice(from, target, pairs).text());
    }

    private String pairAdvice(Set<String> missing) {
        String step = missing.stream().findFirst().orElse("");
        List<String> candidates = candidates(step);
        String own = candidates.size() == 1 ? candidates.get(0) : "…";
        return "Write by = \"" + step + "=" + own + "\""
                + (candidates.isEmpty() ? ", after adding a component that holds it." : ".");
    }

    /** Own components that could give a step: of its type, and not of the own key. */
    private List<String> candidates(String step) {
        Optional<ComponentModel> wanted = component(target, step);
        Set<String> key = from.primary().map(PathModel::members).orElse(List.of()).stream()
                .map(MemberModel::path)
                .collect(Collectors.toSet());
        return from.components().stream()
                .filter(own -> wanted.filter(
                                each -> each.value().type().equals(own.value().type()))
                        .isPresent())
                .map(ComponentModel::name)
                .filter(own -> !key.contains(own))
                .toList();
    }

    static Optional<ComponentModel> component(EntityModel entity, String name) {
        return entity.components().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
