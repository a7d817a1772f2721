package io.mizzle.internal.plan;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.exception.MissingAccessPathException.UnusablePath;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.PathState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Chooses how a select is answered: a pure function of what is wanted, the schema and the time. Never drops a condition: what the
 * key cannot say becomes a filter, or is checked on what arrives.
 *
 * @param <E> the entity
 */
public final class ReadPlanner<E> {

    private final ReadSpec<E> spec;
    private final EntityDefinition<E> entity;
    private final Conjuncts<E> conjuncts;
    private final boolean scanAllowed;
    private final PlanParts<E> parts;

    private ReadPlanner(ReadSpec<E> spec, boolean scanAllowed, Instant now) {
        this.spec = spec;
        this.entity = spec.definition();
        this.conjuncts = Conjuncts.of(spec.conditions());
        this.scanAllowed = scanAllowed || spec.options().has(ReadOptions.Flag.SCAN_ALLOWED);
        this.parts = new PlanParts<>(spec, conjuncts, now);
    }

    /**
     * The plan.
     *
     * @param spec what is wanted
     * @param scanAllowed whether the configuration allows scans
     * @param now for what has expired
     * @throws MissingAccessPathException if no path serves the conditions and no scan is allowed
     */
    public static <E> ReadDecision<E> plan(ReadSpec<E> spec, boolean scanAllowed, Instant now) {
        ReadDecision<E> plain = WholeKey.plan(spec, now);
        return plain != null ? plain : new ReadPlanner<>(spec, scanAllowed, now).decide();
    }

    /**
     * The key that a statement names, when it names a whole one and nothing else.
     *
     * @param spec what is wanted
     * @param path in place of the statement's own
     * @return null if only {@link #plan} can tell
     */
    public static <E> @Nullable Map<String, AttributeValue> key(ReadSpec<E> spec, PathState<E> path) {
        return WholeKey.of(spec, path);
    }

    /**
     * The plan for an item whose physical key is known.
     *
     * @param spec what is wanted of it
     * @param key its key
     * @param now for what has expired
     */
    public static <E> ReadPlan.Lookup<E> known(ReadSpec<E> spec, Map<String, AttributeValue> key, Instant now) {
        return new ReadPlanner<>(spec, false, now).parts.known(List.of(key));
    }

    private ReadDecision<E> decide() {
        List<AccessPath<E>> paths = paths();
        List<UnusablePath> unusable = new ArrayList<>(0);
        List<Candidate<E>> candidates = new ArrayList<>(paths.size());
        for (AccessPath<E> path : paths) {
            try {
                candidates.add(candidate(path));
            } catch (Lacking lacking) {
                unusable.add(new UnusablePath(path.toString(), lacking.what()));
            } catch (InvalidItemException unfit) {
                unusable.add(new UnusablePath(path.toString(), lacks(unfit)));
            }
        }
        if (!candidates.isEmpty()) {
            Candidate<E> best =
                    candidates.size() == 1 ? candidates.get(0) : Collections.max(candidates, Candidate.ORDER);
            return new ReadDecision<>(best.plan(), unusable, why(candidates));
        }
        if (spec.path() != null || !scanAllowed) {
            throw new MissingAccessPathException(new ErrorContext("select", entity.name(), null), unusable);
        }
        AccessPath<E> forced = forced();
        if (forced != null && !usable(forced)) {
            throw new MissingAccessPathException(new ErrorContext("select", entity.name(), null), unusable);
        }
        return new ReadDecision<>(parts.scan(forced), unusable, "no key serves the conditions, and a scan is allowed");
    }

    /** A value named by a typed path must fit; one in a condition only means that this path cannot find it. */
    private String lacks(InvalidItemException unfit) {
        if (spec.path() != null) {
            throw unfit;
        }
        return "cannot look it up: " + unfit.getMessage();
    }

    private boolean usable(AccessPath<E> path) {
        try {
            parts.requireUsable(path);
            return true;
        } catch (Lacking lacking) {
            return false;
        }
    }

    private List<AccessPath<E>> paths() {
        PathState<E> typed = spec.path();
        String index = spec.options().index();
        if (index == null) {
            return typed == null ? entity.paths() : List.of(entity.path(typed.path()));
        }
        if (typed != null) {
            throw new IllegalArgumentException("The statement names path " + entity.path(typed.path())
                    + " and, in using(…), index \"" + index + "\". Leave one of them out.");
        }
        List<AccessPath<E>> forced = entity.paths().stream()
                .filter(path ->
                        path.kind() != AccessPath.Kind.TABLE && path.index().equals(index))
                .toList();
        if (forced.isEmpty()) {
            throw new IllegalArgumentException(entity.name() + " has no key on index \"" + index
                    + "\", which using(…) names." + " Use one of its paths: " + entity.paths() + ".");
        }
        return forced;
    }

    private @Nullable AccessPath<E> forced() {
        return spec.options().index() == null ? null : paths().get(0);
    }

    private Candidate<E> candidate(AccessPath<E> path) {
        parts.requireUsable(path);
        Bindings<E> bindings = new Bindings<>(path, conjuncts, spec.path());
        if (path.kind() == AccessPath.Kind.TABLE) {
            Optional<ReadPlan<E>> lookup = new LookupPlanner<>(spec, conjuncts, parts).plan(path, bindings);
            if (lookup.isPresent()) {
                return new Candidate<>(path, lookup.get(), Double.MAX_VALUE, order(path));
            }
        }
        PartitionPlan<E> partitions =
                new PartitionPlanner<>(path, bindings, spec.options().maxFanOut()).plan();
        SortPlan<E> sort = new SortPlanner<>(bindings).plan(path.sort());
        return new Candidate<>(
                path, parts.query(path, partitions, sort), partitions.steps() + sort.steps(), order(path));
    }

    private int order(AccessPath<E> path) {
        return entity.paths().indexOf(path);
    }

    private String why(List<Candidate<E>> all) {
        if (spec.path() != null) {
            return "the statement names this path";
        }
        return all.size() == 1
                ? "the only path whose key the conditions bind"
                : "it binds most of its key, of " + all.size() + " usable paths";
    }

    private record Candidate<E>(AccessPath<E> path, ReadPlan<E> plan, double steps, int order) {

        static final Comparator<Candidate<?>> ORDER = Comparator.<Candidate<?>, Boolean>comparing(Candidate::nothing)
                .thenComparingDouble(Candidate::steps)
                .thenComparing(candidate -> -candidate.leftover())
                .thenComparing(candidate -> !candidate.hydrates())
                .thenComparing(candidate -> -candidate.path().kind().ordinal())
                .thenComparing(candidate -> -candidate.order());

        boolean nothing() {
            return plan instanceof ReadPlan.Nothing<?>;
        }

        int leftover() {
            return plan instanceof ReadPlan.Query<?> query && query.hydrate()
                    ? query.residual().size()
                    : plan.filter().size() + plan.residual().size();
        }

        boolean hydrates() {
            return plan instanceof ReadPlan.Query<?> query && query.hydrate();
        }
    }
}
