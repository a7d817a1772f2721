package io.mizzle.processor.reading;

import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ScalarKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the scalar kind of a Java type by its name. */
final class ScalarTypes {
    private static final Map<String, ScalarKind> BY_NAME = byName();

    private ScalarTypes() {}

    static Optional<ScalarKind> find(TypeName type) {
        TypeName boxed = type.isPrimitive() ? type.box() : type;
        return Optional.ofNullable(BY_NAME.get(boxed.toString()));
    }

    private static Map<String, ScalarKind> byName() {
        Map<String, ScalarKind> kinds = new HashMap<>();
        for (ScalarKind kind : ScalarKind.values()) {
            kinds.put(kind.type().toString(), kind);
        }
        return Map.copyOf(kinds);
    }
}
