package io.mizzle.migration;

/** What someone decided about a migration that needs a decision. */
public enum Resolution {
    /** The whole migration counts as done. */
    APPLIED,
    /** The step it stopped at counts as done; the next run goes on behind it. */
    STEP_DONE,
    /** The table has been put right; the next run tries the step again. */
    RETRY
}
