package io.mizzle.processor.declaration;

import java.util.List;
import java.util.Optional;

/**
 * The annotations of mizzle on one type or component.
 *
 * @param all in the order they were written, repeated ones out of their containers
 */
public record DeclaredAnnotations(List<DeclaredAnnotation> all) {
    /** Copies the annotations. */
    public DeclaredAnnotations {
        all = List.copyOf(all);
    }

    /** Whether there is one of this simple name. */
    public boolean has(String name) {
        return all.stream().anyMatch(each -> each.name().equals(name));
    }

    /** The first of this simple name. */
    public Optional<DeclaredAnnotation> find(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Those of this simple name. */
    public List<DeclaredAnnotation> all(String name) {
        return all.stream().filter(each -> each.name().equals(name)).toList();
    }
}
