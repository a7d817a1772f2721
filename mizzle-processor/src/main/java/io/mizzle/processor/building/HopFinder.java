package io.mizzle.processor.building;

import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the access path that leads from one entity to another: the table's key if it serves, else the only index that does. */
final class HopFinder {
    private final EntityModel from;
    private final EntityModel target;
    private final Predicate<Set<String>> unique;
    private final HopBinder binder;
    private final RelationPairs pairs;
    private final boolean one;

    /**
     * A finder for one hop.
     *
     * @param from the entity that gives the values
     * @param own finds its components
     * @param target the entity to be found
     * @param unique whether values of these components are found in one item of the target at most
     * @param pairs where names differ
     * @param one whether at most one item may be found
     */
    HopFinder(
            EntityModel from,
            MemberResolver own,
            EntityModel target,
            Predicate<Set<String>> unique,
            RelationPairs pairs,
            boolean one) {
        this.from = from;
        this.target = target;
        this.unique = unique;
        this.binder = new HopBinder(from, own, pairs, one);
        this.pairs = pairs;
        this.one = one;
    }

    /**
     * The hop.
     *
     * @param index the index or access path to use, empty for any
     */
    HopModel find(String index) throws RelationException {
        HopModel hop = index.isEmpty() ? inferred() : named(index);
        checkPlaces(hop);
        checkEach(hop);
        if (one && !isOne(hop)) {
            throw new RelationException(
                    Problem.RELATION_SEVERAL,
                    "one",
                    target.names().simpleName(),
                    from.names().simpleName(),
                    RelationAdvice.shown(hop),
                    RelationAdvice.unbound(hop));
        }
        return hop;
    }

    private HopModel named(String index) throws RelationException {
        List<PathModel> paths = target.paths().stream()
                .filter(path -> path.kind() != PathKind.TABLE)
                .toList();
        Optional<PathModel> path = paths.stream()
                .filter(each -> each.index().equals(index) || each.method().equals(index))
                .findFirst();
        if (path.isEmpty()) {
            Set<String> known =
                    new HashSet<>(paths.stream().map(PathModel::index).toList());
            paths.forEach(each -> known.add(each.method()));
            throw new RelationException(
                    Problem.RELATION_INDEX_UNKNOWN,
                    "index",
                    target.names().simpleName(),
                    index,
                    Nearest.advice(index, known.stream().sorted().toList()));
        }
        HopAttempt attempt = binder.bind(target, path.get());
        if (!attempt.serves()) {
            throw noKey(List.of(attempt));
        }
        return attempt.hop();
    }

    private HopModel inferred() throws RelationException {
        List<HopAttempt> attempts = new ArrayList<>();
        for (PathModel path : target.paths()) {
            attempts.add(binder.bind(target, path));
        }
        List<HopAttempt> serving = attempts.stream().filter(HopAttempt::serves).toList();
        Optional<HopAttempt> table = serving.stream()
                .filter(HopAttempt::isTable)
                .filter(this::isWanted)
                .findFirst();
        if (table.isPresent()) {
            return table.get().hop();
        }
        List<HopAttempt> indexes = serving.stream()
                .filter(attempt -> !attempt.isTable() && isWanted(attempt))
                .toList();
        List<HopAttempt> whole = indexes.stream().filter(HopAttempt::holdsAll).toList();
        if (whole.size() == 1) {
            return whole.get(0).hop();
        }
        if (whole.size() > 1) {
            throw new RelationException(
                    Problem.RELATION_SEVERAL_INDEXES,
                    "name",
                    target.names().simpleName(),
                    whole.stream().map(each -> quoted(each.path())).collect(Collectors.joining(" and ")),
                    whole.get(0).path().method());
        }
        if (!indexes.isEmpty()) {
            PathModel sparse = indexes.get(0).path();
            throw new RelationException(
                    Problem.RELATION_SPARSE,
                    "name",
                    target.names().simpleName(),
                    sparse.method(),
                    RelationAdvice.sparse(indexes.get(0)),
                    sparse.method());
        }
        // what is found then is said to be several
        return serving.stream().map(HopAttempt::hop).findFirst().orElseThrow(() -> noKey(attempts));
    }

    private static String quoted(PathModel path) {
        return '"' + path.method() + '"';
    }

    private boolean isWanted(HopAttempt attempt) {
        return !one || isOne(attempt.hop());
    }

    private boolean isOne(HopModel hop) {
        Set<String> bound =
                hop.bindings().stream().map(binding -> binding.target().path()).collect(Collectors.toSet());
        Set<String> key = target.primary().map(PathModel::members).orElse(List.of()).stream()
                .map(MemberModel::path)
                .collect(Collectors.toSet());
        return hop.isComplete() || bound.containsAll(key) || unique.test(bound);
    }

    private RelationException noKey(List<HopAttempt> attempts) {
        return attempts.stream()
                .flatMap(attempt -> attempt.mismatched().stream())
                .findFirst()
                .orElseGet(() -> new RelationAdvice(from, target, pairs).noKey(attempts, one));
    }

    /** Places where both keys agree hold the same values, or the keys do not mean what they look like. */
    private void checkPlaces(HopModel hop) throws RelationException {
        for (KeyShapes.Pair pair : KeyShapes.pairs(from, target, hop.path())) {
            String step = pair.target().member().path();
            String own = pair.own().member().path();
            if (pairs.own(step).isEmpty() && !pair.isBound(hop)) {
                throw new RelationException(
                        Problem.RELATION_PLACE,
                        "name",
                        own,
                        from.names().simpleName(),
                        step,
                        target.names().simpleName(),
                        step + "=" + own);
            }
            if (pair.isBound(hop) && !pair.own().format().equals(pair.target().format())) {
                throw new RelationException(
                        Problem.RELATION_FORMAT,
                        "name",
                        own,
                        from.names().simpleName(),
                        step,
                        target.names().simpleName());
            }
        }
    }

    private void checkEach(HopModel hop) throws RelationException {
        if (!hop.isEach()) {
            return;
        }
        long lists = hop.bindings().stream().filter(each -> each.each()).count();
        if (one || lists > 1 || !hop.isComplete()) {
            throw new RelationException(
                    Problem.RELATION_EACH,
                    RelationPairs.MEMBER,
                    hop.bindings().stream()
                            .filter(each -> each.each())
                            .findFirst()
                            .orElseThrow()
                            .own()
                            .path(),
                    one
                            ? "stands where one is wanted"
                            : lists > 1
                                    ? "is a second list in one key"
                                    : "leaves the key open (" + RelationAdvice.unbound(hop) + ")",
                    target.names().simpleName());
        }
    }
}
