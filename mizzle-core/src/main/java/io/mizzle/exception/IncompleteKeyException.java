package io.mizzle.exception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key cannot be built, because components in its template have no value. */
public final class IncompleteKeyException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<String> missing;

    /**
     * Components of the key are null or were not given.
     *
     * @param context operation and entity
     * @param missing the names of the components without a value
     */
    public IncompleteKeyException(ErrorContext context, List<String> missing) {
        super(
                context,
                "The key is incomplete: no value for " + Wording.quoted(missing) + ". Give each of them a value.",
                null);
        this.missing = List.copyOf(missing);
    }

    /**
     * The components without a value.
     *
     * @return their names, unmodifiable
     */
    public List<String> missing() {
        return missing == null ? List.of() : missing;
    }

    @Override
    protected IncompleteKeyException copy(ErrorContext context) {
        return new IncompleteKeyException(context, missing());
    }
}
