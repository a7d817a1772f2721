package io.mizzle.internal.graph;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadPlanner;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.PathState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that are known of a node's items before they are read: one set for each key or range that is read.
 *
 * <p>Where a relation is free they come from what is known of its parents, else from the parents themselves.
 */
final class Seeds {

    private final GraphSetup setup;
    private final Waves waves;
    private final GraphRows rows;
    private final Map<Node<?>, List<Map<String, Object>>> known = new LinkedHashMap<>();

    Seeds(GraphSetup setup, Waves waves, GraphRows rows, Node<?> root, Map<String, Object> bound) {
        this.setup = setup;
        this.waves = waves;
        this.rows = rows;
        known.put(root, List.of(bound));
    }

    private List<Map<String, Object>> of(Node<?> node) {
        return known.getOrDefault(node, List.of());
    }

    /** How the items that a way leads to are read; plans that find nothing are left out. */
    <P, B> List<ReadPlan<B>> plans(Node<P> parent, Edge<P> edge, Way<P, B> way, List<Row<P>> reachable) {
        boolean free = waves.place(way.node()).free();
        Set<List<Object>> values = free ? ofParents(parent, way) : ofRows(edge, way, reachable);
        known.put(way.node(), values.stream().map(each -> seed(way, each)).toList());
        List<ReadPlan<B>> plans = new ArrayList<>();
        for (List<Object> each : values) {
            ReadPlan<B> plan = plan(way, each);
            if (plan != null) {
                plans.add(plan);
            }
        }
        return plans;
    }

    private <P, B> Set<List<Object>> ofParents(Node<P> parent, Way<P, B> way) {
        Set<List<Object>> all = new LinkedHashSet<>();
        for (Map<String, Object> seed : of(parent)) {
            List<Object> values = new ArrayList<>();
            for (var binding : way.hop().bindings()) {
                Object value = seed.get(binding.from().name());
                if (value == null) {
                    break;
                }
                values.add(value);
            }
            all.add(values);
        }
        return all;
    }

    private <P, B> Set<List<Object>> ofRows(Edge<P> edge, Way<P, B> way, List<Row<P>> reachable) {
        Map<List<Object>, List<Object>> distinct = new LinkedHashMap<>();
        Stitching<P> stitching = new Stitching<>(rows, edge);
        for (Row<P> parent : reachable) {
            if (stitching.ways(parent).contains(way)) {
                Values.ofParent(way, parent)
                        .forEach(values -> distinct.putIfAbsent(Values.asTarget(way, values), values));
            }
        }
        return new LinkedHashSet<>(distinct.values());
    }

    private static <B> Map<String, Object> seed(Way<?, B> way, List<Object> values) {
        Map<String, Object> seed = new LinkedHashMap<>();
        List<KeyMember<B>> steps = way.steps();
        for (int i = 0; i < values.size(); i++) {
            seed.put(steps.get(i).name(), values.get(i));
        }
        return seed;
    }

    /** A value that no key can hold finds nothing: no item can have it. */
    private <B> @Nullable ReadPlan<B> plan(Way<?, B> way, List<Object> values) {
        PathState<B> path = new PathState<>(way.hop().target(), way.hop().path(), values, null);
        ReadSpec<B> spec = way.node().spec(setup.below()).path(path);
        try {
            return ReadPlanner.plan(spec, false, setup.now()).plan();
        } catch (InvalidItemException noKey) {
            return null;
        }
    }
}
