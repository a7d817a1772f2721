package io.mizzle.table;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;

/** A table is no longer what it was when the plan was made. Nothing was sent. */
public final class PlanOutdatedException extends TableException {

    private static final long serialVersionUID = 1L;

    private final String table;

    /**
     * A refusal.
     *
     * @param table the physical name of the table that changed
     */
    public PlanOutdatedException(String table) {
        this(ErrorContext.NONE, table);
    }

    private PlanOutdatedException(ErrorContext context, String table) {
        super(
                context,
                "Table \"" + table + "\" has changed since the plan was made",
                "Look at what changed, make a new plan and run that",
                null);
        this.table = table;
    }

    /** The physical name of the table that changed. */
    public String table() {
        return table;
    }

    @Override
    protected MizzleException copy(ErrorContext context) {
        return new PlanOutdatedException(context, table);
    }
}
