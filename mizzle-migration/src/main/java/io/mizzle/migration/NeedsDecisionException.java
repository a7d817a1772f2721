package io.mizzle.migration;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;

/** A table is neither what it was before a step nor what it is after it. Nothing was changed. */
public final class NeedsDecisionException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String reason;

    /**
     * A refusal.
     *
     * @param id the migration
     * @param reason what was found
     */
    public NeedsDecisionException(String id, String reason) {
        this(ErrorContext.NONE, id, reason);
    }

    private NeedsDecisionException(ErrorContext context, String id, String reason) {
        super(
                context,
                "Migration " + id + " needs a decision: " + reason,
                "Look at the table, then resolve the migration: as applied, as done up to this step, or to be tried again",
                null);
        this.id = id;
        this.reason = reason;
    }

    /** The migration. */
    public String id() {
        return id;
    }

    /** What was found. */
    public String reason() {
        return reason;
    }

    @Override
    protected MizzleException copy(ErrorContext context) {
        return new NeedsDecisionException(context, id, reason);
    }
}
