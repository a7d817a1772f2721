package io.mizzle.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is declared otherwise than it is, and the plan that changes it.
 *
 * @param differences by table
 * @param plan that makes an end of them
 */
public record TableDiff(List<TableDifference> differences, TablePlan plan) {

    /** Copies the differences. */
    public TableDiff {
        differences = List.copyOf(differences);
    }

    /** Whether every table is as declared. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** One line for each difference. */
    public String text() {
        return differences.stream().map(TableDifference::text).collect(Collectors.joining("\n"));
    }
}
