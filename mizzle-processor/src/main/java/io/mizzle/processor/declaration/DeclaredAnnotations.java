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
        for (DeclaredAnnotation each : all) { // asked thousands of times
            if (each.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The first of this simple name. */
    public Optional<DeclaredAnnotation> find(String name) {
        for (DeclaredAnnotation each : all) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * A text of the first annotation of a name.
     *
     * @param name its simple name
     * @param member its member
     * @param otherwise where there is no such annotation
     */
    public String text(String name, String member, String otherwise) {
        Optional<DeclaredAnnotation> found = find(name);
        return found.isPresent() ? found.get().text(member) : otherwise;
    }

    /** Those of this simple name. */
    public List<DeclaredAnnotation> all(String name) {
        return has(name) ? all.stream().filter(each -> each.name().equals(name)).toList() : List.of();
    }
}
