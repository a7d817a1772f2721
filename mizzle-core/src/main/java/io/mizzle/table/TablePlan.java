package io.mizzle.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The steps that make tables what they are declared to be, and what the tables were when it was made. A plan is refused when they are
 * no longer so.
 *
 * @param steps in the order they are carried out
 * @param fingerprints of the tables concerned, by physical name
 */
public record TablePlan(List<TableStep> steps, SortedMap<String, String> fingerprints) {

    /** Copies steps and fingerprints. */
    public TablePlan {
        steps = List.copyOf(steps);
        fingerprints = Collections.unmodifiableSortedMap(new TreeMap<>(fingerprints));
    }

    /**
     * A plan.
     *
     * @param steps in order
     * @param fingerprints of the tables concerned, by physical name
     */
    public static TablePlan of(List<TableStep> steps, Map<String, String> fingerprints) {
        return new TablePlan(steps, new TreeMap<>(fingerprints));
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** What has to be allowed before it can run: one for each thing it destroys. */
    public List<Allowance> destructions() {
        return steps.stream()
                .flatMap(step -> step.destroys().stream())
                .distinct()
                .toList();
    }

    /** One line for each request, exactly as they are sent. */
    public String text() {
        return steps.stream().map(TableStep::text).collect(Collectors.joining("\n"));
    }
}
