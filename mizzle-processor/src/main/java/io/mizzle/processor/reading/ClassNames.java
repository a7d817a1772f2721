package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * The names of types, each once: they are compared by their text, which every {@link ClassName} renders for itself. Lives for one round, as
 * elements do. Not thread-safe.
 */
public final class ClassNames {
    private final Map<TypeElement, ClassName> names = new HashMap<>();

    /** Knows none yet. */
    public ClassNames() {}

    /** The name of a type. */
    public ClassName of(TypeElement type) {
        ClassName known = names.get(type);
        if (known == null) {
            known = ClassName.get(type);
            names.put(type, known);
        }
        return known;
    }
}
