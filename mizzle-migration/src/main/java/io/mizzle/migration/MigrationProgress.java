package io.mizzle.migration;

/** Hears what becomes of migrations. Called on the thread that runs them. */
public interface MigrationProgress {

    /** Hears nothing. */
    MigrationProgress SILENT = new MigrationProgress() {};

    /**
     * A migration begins, or is resumed.
     *
     * @param migration which
     * @param step the step it begins at, from 0
     */
    default void begins(Migration migration, int step) {}

    /**
     * A step begins.
     *
     * @param migration of which
     * @param step from 0
     * @param text as a dry run prints it
     */
    default void step(Migration migration, int step, String text) {}

    /**
     * A step was found done already: it is not sent again.
     *
     * @param migration of which
     * @param step from 0
     */
    default void done(Migration migration, int step) {}

    /**
     * A step that changes items is a page further. Called on the thread that did it, one call at a time.
     *
     * @param migration of which
     * @param count where it is, and what it did so far
     */
    default void counted(Migration migration, StepCount count) {}

    /**
     * A migration is applied.
     *
     * @param migration which
     */
    default void ends(Migration migration) {}
}
