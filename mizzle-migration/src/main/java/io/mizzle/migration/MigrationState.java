package io.mizzle.migration;

/** How far a migration is. */
public enum MigrationState {
    /** Not begun. */
    PENDING,
    /** In the middle: a runner works on it, or broke off and the next one resumes it. */
    RUNNING,
    /** Done. */
    APPLIED,
    /** A step failed; the next run resumes it there. */
    FAILED,
    /** A table is neither what it was before the step nor what it is after it: someone has to look. */
    NEEDS_DECISION
}
