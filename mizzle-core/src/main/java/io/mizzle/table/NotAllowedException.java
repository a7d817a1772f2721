package io.mizzle.table;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import java.util.List;
import java.util.stream.Collectors;

/** A plan would destroy something that was not allowed by its exact name. Nothing was sent. */
public final class NotAllowedException extends TableException {

    private static final long serialVersionUID = 1L;

    private final transient List<Allowance> missing;

    /**
     * A refusal.
     *
     * @param missing what would have to be allowed
     */
    public NotAllowedException(List<Allowance> missing) {
        this(ErrorContext.NONE, missing);
    }

    private NotAllowedException(ErrorContext context, List<Allowance> missing) {
        super(
                context,
                "The plan destroys what was not allowed by name: "
                        + missing.stream().map(Allowance::text).collect(Collectors.joining(", ")),
                "Allow exactly that ("
                        + missing.stream().map(each -> "--allow " + each).collect(Collectors.joining(" "))
                        + "), or change the declaration",
                null);
        this.missing = List.copyOf(missing);
    }

    /** What would have to be allowed. */
    public List<Allowance> missing() {
        return missing;
    }

    @Override
    protected MizzleException copy(ErrorContext context) {
        return new NotAllowedException(context, missing);
    }
}
