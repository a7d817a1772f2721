package io.mizzle.reads;

import io.mizzle.Explanation;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Predicate;
import io.mizzle.reads.fixtures.Plant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which paths of a plant conditions can use and how much of each key they bind, worked out apart from the planner. */
final class CheapestPath {

    private static final List<Way> WAYS = List.of(
            new Way("table key", "garden", List.of("bed", "id"), Set.of("bed", "id"), ""),
            new Way("gsi1 (byKind)", "kind", List.of("plantedAt", "id"), Set.of("plantedAt", "id"), ""),
            new Way("gsi2 (ready)", "kind", List.of("owner", "bed"), Set.of("bed"), "owner"),
            new Way("lsi1 (byHeight)", "garden", List.of("height", "id"), Set.of("height", "id"), "height"));

    private final Set<String> equal = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private final Set<String> ranged = new HashSet<>();
    private final Set<String> present = new HashSet<>();
    private final Explanation explanation;
    private final boolean hydrate;
    private boolean ripe;

    CheapestPath(List<Condition<Plant>> wanted, Explanation explanation, boolean hydrate) {
        this.explanation = explanation;
        this.hydrate = hydrate;
        flat(wanted).forEach(this::learn);
        present.addAll(equal);
        present.addAll(listed);
        present.addAll(ranged);
    }

    /** A path that binds more than the one that was chosen, or null. */
    @Nullable String better() {
        if (explanation.operation().equals("select (nothing)")) {
            return null;
        }
        double chosen = WAYS.stream()
                .filter(way -> way.name.equals(explanation.accessPath()))
                .mapToDouble(this::bound)
                .findFirst()
                .orElse(0);
        return WAYS.stream()
                .filter(this::usable)
                .filter(way -> bound(way) > chosen)
                .map(way -> way.name + " binds " + bound(way) + ", the chosen path " + chosen)
                .findFirst()
                .orElse(null);
    }

    private boolean usable(Way way) {
        boolean sparse = way.name.startsWith("gsi2");
        return (way.needs.isEmpty() || present.contains(way.needs)) && (!sparse || ripe && hydrate);
    }

    private double bound(Way way) {
        if (!equal.contains(way.partition) && !listed.contains(way.partition)) {
            return 0;
        }
        double steps = equal.contains(way.partition) ? 1 : 0.75;
        for (String member : way.sort) {
            if (!equal.contains(member)) {
                boolean range = ranged.contains(member) && way.ordered.contains(member);
                return lookup(way, member) ? Double.MAX_VALUE : steps + (range ? 0.5 : 0);
            }
            steps++;
        }
        return way.name.equals("table key") ? Double.MAX_VALUE : steps;
    }

    private boolean lookup(Way way, String unknown) {
        List<String> others = new ArrayList<>(way.sort);
        others.add(way.partition);
        others.remove(unknown);
        return way.name.equals("table key") && listed.contains(unknown) && equal.containsAll(others);
    }

    private void learn(Condition<Plant> condition) {
        if (condition instanceof Equality<Plant> equality) {
            equal.add(equality.attribute().toString());
            ripe |= equality.value().value() == Plant.State.RIPE;
        } else if (condition instanceof Predicate.In<Plant> in) {
            listed.add(in.attribute().toString());
            ripe |= in.values().stream().allMatch(value -> value.value() == Plant.State.RIPE);
        } else if (condition instanceof Predicate.Between<Plant> between) {
            ranged.add(between.operand().toString());
        } else if (condition instanceof Predicate.BeginsWith<Plant> begins) {
            ranged.add(begins.attribute().toString());
        } else if (condition instanceof Predicate.Comparison<Plant> comparison
                && comparison.comparator() != Predicate.Comparator.NE) {
            ranged.add(comparison.left().toString());
        } else if (condition instanceof Predicate.Existence<Plant> existence && existence.exists()) {
            present.add(existence.attribute().toString());
        }
    }

    private static List<Condition<Plant>> flat(List<Condition<Plant>> conditions) {
        List<Condition<Plant>> flat = new ArrayList<>();
        for (Condition<Plant> condition : conditions) {
            if (condition instanceof Predicate.And<Plant> and) {
                flat.addAll(flat(and.conditions()));
            } else {
                flat.add(condition);
            }
        }
        return flat;
    }

    /**
     * One of the paths.
     *
     * @param name as explanations say it
     * @param partition the partition's member
     * @param sort the sort key's members
     * @param ordered those of them that can take a range
     * @param needs a nullable member, or nothing
     */
    private record Way(String name, String partition, List<String> sort, Set<String> ordered, String needs) {}
}
