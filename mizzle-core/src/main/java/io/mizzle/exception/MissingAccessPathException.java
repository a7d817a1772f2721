package io.mizzle.exception;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** No key of the table or its indexes serves the conditions, and a scan was not allowed; nothing was sent. */
public final class MissingAccessPathException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<UnusablePath> paths;

    /**
     * Every path lacks something.
     *
     * @param context operation and entity
     * @param paths the table's key and each index, with what it lacks
     */
    public MissingAccessPathException(ErrorContext context, List<UnusablePath> paths) {
        super(context, detail(paths), null);
        this.paths = List.copyOf(paths);
    }

    private static String detail(List<UnusablePath> paths) {
        String listed = paths.stream().map(UnusablePath::toString).collect(Collectors.joining("; "));
        return "No access path serves these conditions: " + listed
                + ". Add a condition on what one of them lacks, declare an index, or say allowScan() to read the whole table.";
    }

    /**
     * Each path and what it lacks, the table's key first.
     *
     * @return the paths, unmodifiable
     */
    public List<UnusablePath> paths() {
        return paths == null ? List.of() : paths;
    }

    @Override
    protected MissingAccessPathException copy(ErrorContext context) {
        return new MissingAccessPathException(context, paths());
    }

    /**
     * A path that cannot be used.
     *
     * @param name the index's name, or {@code table} for the table's own key
     * @param lacks what it would need, as half a sentence: {@code needs a value for "customerId"}
     */
    public record UnusablePath(String name, String lacks) {

        @Override
        public String toString() {
            return name + " " + lacks;
        }
    }
}
