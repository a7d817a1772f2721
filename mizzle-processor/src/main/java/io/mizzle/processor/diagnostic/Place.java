package io.mizzle.processor.diagnostic;

import com.squareup.javapoet.ClassName;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is: a type, a component, an annotation or a member of an annotation, by name. Finer parts may be absent.
 *
 * @param type the declared type
 * @param component a component of it
 * @param annotation the simple name of an annotation on the type or component
 * @param occurrence which one, where it is repeated; from 0
 * @param member a member of the annotation
 */
public record Place(
        ClassName type,
        @Nullable String component,
        @Nullable String annotation,
        int occurrence,
        @Nullable String member) {
    /** The type itself. */
    public static Place of(ClassName type) {
        return new Place(type, null, null, 0, null);
    }

    /** A component of the type. */
    public Place component(String name) {
        return new Place(type, name, null, 0, null);
    }

    /** An annotation on the type or component. */
    public Place annotation(String name) {
        return annotation(name, 0);
    }

    /** A repeated annotation on the type or component. */
    public Place annotation(String name, int which) {
        return new Place(type, component, name, which, null);
    }

    /** A member of the annotation. */
    public Place member(String name) {
        return new Place(type, component, annotation, occurrence, name);
    }
}
