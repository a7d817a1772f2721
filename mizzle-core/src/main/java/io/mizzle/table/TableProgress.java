package io.mizzle.table;

import java.time.Duration;

/** Hears what becomes of a plan: each step as it begins and ends, and each look at a table that is not settled yet. */
public interface TableProgress {

    /** Hears nothing. */
    TableProgress SILENT = new TableProgress() {};

    /**
     * A step is about to be sent.
     *
     * @param number of the step, from 1
     * @param of how many
     * @param step which
     */
    default void begins(int number, int of, TableStep step) {}

    /**
     * DynamoDB has carried out a step.
     *
     * @param number of the step, from 1
     * @param of how many
     * @param step which
     */
    default void ends(int number, int of, TableStep step) {}

    /**
     * The table is not settled yet.
     *
     * @param table as it is; its item count is DynamoDB's estimate
     * @param elapsed since the wait began
     */
    default void waits(LiveTable table, Duration elapsed) {}
}
