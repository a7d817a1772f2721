package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.PathState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be said of a read before it is planned. Pure functions. */
public final class Carrying {

    private Carrying() {}

    /**
     * Whether an access path gives everything a read wants, so that nothing has to be read from the table afterwards.
     *
     * @param spec what is wanted
     * @param path the path
     */
    public static <E> boolean all(ReadSpec<E> spec, AccessPath<E> path) {
        return new Needs<>(spec, spec.conditions()).carriedBy(path);
    }

    /**
     * Whether a read along a path is one of whole keys.
     *
     * @param spec what is wanted, without its path
     * @param path the path
     * @param bound how many of the path's steps have a value
     */
    public static <E> boolean wholeKeys(ReadSpec<E> spec, AccessPath<E> path, int bound) {
        Conjuncts<E> conjuncts = Conjuncts.of(spec.conditions());
        List<KeyMember<E>> steps = path.steps().subList(0, bound);
        List<KeyMember<E>> unknown = path.members().stream()
                .filter(member -> !steps.contains(member) && conjuncts.equality(member) == null)
                .toList();
        boolean listed = unknown.size() == 1 && conjuncts.in(unknown.get(0)).isPresent();
        return path.kind() == AccessPath.Kind.TABLE && (unknown.isEmpty() || listed);
    }

    /**
     * The values that every result has: those a typed path binds, and equalities with components of the table's key.
     *
     * @param spec what is wanted
     * @return by the components' names
     */
    public static <E> Map<String, Object> knownValues(ReadSpec<E> spec) {
        Map<String, Object> known = new HashMap<>();
        PathState<E> path = spec.path();
        if (path != null) {
            List<KeyMember<E>> steps = path.accessPath().steps();
            for (int i = 0; i < path.values().size(); i++) {
                if (exact(path.accessPath(), steps.get(i))) {
                    known.put(steps.get(i).name(), path.values().get(i));
                }
            }
        }
        for (Condition<E> condition : Conjuncts.of(spec.conditions()).all()) {
            if (condition instanceof Equality<E> equality) {
                spec.definition().primary().members().stream()
                        .filter(member -> member.isAt(equality.attribute()))
                        .forEach(member -> known.putIfAbsent(
                                member.name(), equality.value().value()));
            }
        }
        return known;
    }

    /** A key that was lower-cased, say, is shared by items whose components differ. */
    private static <E> boolean exact(AccessPath<E> path, KeyMember<E> step) {
        return path.columns().stream()
                .filter(column -> column.members().contains(step))
                .anyMatch(column -> !(column instanceof KeyColumn.Text<E> text)
                        || text.template()
                                .placeholders()
                                .get(column.members().indexOf(step))
                                .format()
                                .lossless());
    }
}
