package io.mizzle.testing.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What went over a faulty client, and which faults it injected. Immutable.
 *
 * @param seed the plan's
 * @param requestsByOperation how many requests each operation made, retries included, also those that a fault kept from
 *     the server
 * @param faults every fault, ordered by operation and number of the request
 */
public record FaultReport(long seed, Map<String, Integer> requestsByOperation, List<InjectedFault> faults) {

    /**
     * A report.
     *
     * @param seed the plan's
     * @param requestsByOperation requests of each operation
     * @param faults every fault
     */
    public FaultReport {
        requestsByOperation = Map.copyOf(requestsByOperation);
        faults = faults.stream().sorted(InjectedFault.BY_REQUEST).toList();
    }

    /**
     * How many requests were made in all.
     *
     * @return the number, retries included
     */
    public int requests() {
        return requestsByOperation.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many requests an operation made.
     *
     * @param operation DynamoDB's name, such as {@code UpdateItem}
     * @return the number, retries included; 0 if there was none
     */
    public int requests(String operation) {
        return requestsByOperation.getOrDefault(operation, 0);
    }

    /**
     * How many faults were injected in all.
     *
     * @return the number
     */
    public int injected() {
        return faults.size();
    }

    /**
     * How many faults of a kind were injected.
     *
     * @param kind the kind
     * @return the number
     */
    public int injected(FaultKind kind) {
        return (int) faults.stream().filter(fault -> fault.kind() == kind).count();
    }

    /**
     * How many faults of a kind hit an operation.
     *
     * @param kind the kind
     * @param operation DynamoDB's name, such as {@code UpdateItem}
     * @return the number
     */
    public int injected(FaultKind kind, String operation) {
        return (int) faults.stream()
                .filter(fault -> fault.kind() == kind && fault.operation().equals(operation))
                .count();
    }

    /**
     * Fails when no fault was injected, or none of a kind: such a run has shown nothing.
     *
     * @param kinds each of which must have occurred; without any, one fault of whatever kind is enough
     * @return this report
     * @throws AssertionError if there was none
     */
    public FaultReport assertInjected(FaultKind... kinds) {
        List<FaultKind> missing =
                Arrays.stream(kinds).filter(kind -> injected(kind) == 0).toList();
        if (faults.isEmpty() || !missing.isEmpty()) {
            throw new AssertionError("No fault" + (missing.isEmpty() ? "" : " of " + missing)
                    + " was injected, so this run shows nothing: " + this
                    + ". Check the plan's rates and the operations it names, or make more requests.");
        }
        return this;
    }

    /** One line, such as {@code 1098 requests, 98 faults (LOST_RESPONSE 98), seed 42}. */
    @Override
    public String toString() {
        Map<FaultKind, Long> counts = faults.stream()
                .collect(Collectors.groupingBy(InjectedFault::kind, TreeMap::new, Collectors.counting()));
        String kinds = counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return requests() + " requests, " + injected() + " faults" + (kinds.isEmpty() ? "" : " (" + kinds + ")")
                + ", seed " + seed;
    }
}
