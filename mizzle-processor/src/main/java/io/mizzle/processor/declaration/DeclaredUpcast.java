package io.mizzle.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A method that lifts items to the next version, as it was written.
 *
 * @param method its name
 * @param annotation its annotation
 * @param wrong what keeps it from being called, null when nothing does
 */
public record DeclaredUpcast(
        String method,
        DeclaredAnnotation annotation,
        @Nullable String wrong) {

    /** The version it reads. */
    public int from() {
        return annotation.number("from");
    }
}
