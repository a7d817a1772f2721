package io.mizzle.migration;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;

/** Another runner has the lock. Nothing was changed by this one since. */
public final class LockHeldException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String holder;

    /**
     * A refusal.
     *
     * @param holder who has the lock, and since when
     */
    public LockHeldException(String holder) {
        this(ErrorContext.NONE, holder);
    }

    private LockHeldException(ErrorContext context, String holder) {
        super(
                context,
                "The migration lock is held by " + holder,
                "Wait until it is done; if that runner is gone, its lease ends by itself, or remove the lock with unlock",
                null);
        this.holder = holder;
    }

    /** Who has the lock, and since when. */
    public String holder() {
        return holder;
    }

    @Override
    protected MizzleException copy(ErrorContext context) {
        return new LockHeldException(context, holder);
    }
}
