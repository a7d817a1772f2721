package io.mizzle.processor.reading;

import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ScalarKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the scalar kind of a Java type by its name. */
final class ScalarTypes {
    private static final Map<String, ScalarKind> BY_NAME = byName();

    private ScalarTypes() {}

    /** The kind of a class. */
    static Optional<ScalarKind> find(String qualifiedName) {
        return Optional.ofNullable(BY_NAME.get(qualifiedName));
    }

    /** The kind of a primitive type. */
    static ScalarKind ofPrimitive(TypeName type) {
        return Objects.requireNonNull(BY_NAME.get(type.box().toString()));
    }

    private static Map<String, ScalarKind> byName() {
        Map<String, ScalarKind> kinds = new HashMap<>();
        for (ScalarKind kind : ScalarKind.values()) {
            kinds.put(kind.type().toString(), kind);
        }
        return Map.copyOf(kinds);
    }
}
