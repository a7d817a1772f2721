package io.mizzle.processor.reading;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Annotations that stand on a type inside a declaration. */
final class TypeUse {
    private static final String CONVERT = AnnotationReader.PACKAGE + "Convert";

    private TypeUse() {}

    /** Whether it says {@code @Nullable}, whoever's annotation that is. */
    static boolean isNullable(TypeMirror type) {
        return isNullable(type.getAnnotationMirrors());
    }

    /** Whether one of these says {@code @Nullable}. */
    static boolean isNullable(List<? extends AnnotationMirror> annotations) {
        for (AnnotationMirror annotation : annotations) {
            if (AnnotationReader.simpleName(annotation).equals("Nullable")) {
                return true;
            }
        }
        return false;
    }

    static @Nullable AnnotationMirror convert(TypeMirror type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (AnnotationReader.qualifiedName(mirror).equals(CONVERT)) {
                return mirror;
            }
        }
        return null;
    }
}
