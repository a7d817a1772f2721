package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredAnnotations;
import io.mizzle.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads annotations of mizzle from elements. */
final class AnnotationReader {
    static final String PACKAGE = "io.mizzle.annotation.";
    private static final String CONTAINER = "Repeated";

    private final Elements elements;

    AnnotationReader(Elements elements) {
        this.elements = elements;
    }

    DeclaredAnnotations read(Element element, Place place) {
        List<DeclaredAnnotation> all = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (AnnotationMirror mirror : mirrors(element)) {
            String name = simpleName(mirror);
            int occurrence = counts.merge(name, 1, Integer::sum) - 1;
            all.add(read(mirror, place.annotation(name, occurrence)));
        }
        return new DeclaredAnnotations(all);
    }

    DeclaredAnnotation read(AnnotationMirror mirror, Place place) {
        Map<String, Object> values = new HashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(mirror).entrySet()) {
            Object value = plain(entry.getValue().getValue());
            if (value != null) {
                values.put(entry.getKey().getSimpleName().toString(), value);
            }
        }
        return new DeclaredAnnotation(simpleName(mirror), place, values);
    }

    /** Those of mizzle, repeated ones out of their containers. */
    static List<AnnotationMirror> mirrors(Element element) {
        List<AnnotationMirror> all = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (!qualifiedName(mirror).startsWith(PACKAGE)) {
                continue;
            }
            if (simpleName(mirror).equals(CONTAINER)) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    addContained(value, all);
                }
            } else {
                all.add(mirror);
            }
        }
        return all;
    }

    private static void addContained(AnnotationValue value, List<AnnotationMirror> all) {
        if (value.getValue() instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof AnnotationValue one && one.getValue() instanceof AnnotationMirror mirror) {
                    all.add(mirror);
                }
            }
        }
    }

    static String qualifiedName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    static String simpleName(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    /** The first annotation of mizzle of this simple name. */
    static @Nullable AnnotationMirror find(Element element, String name) {
        for (AnnotationMirror mirror : mirrors(element)) {
            if (simpleName(mirror).equals(name)) {
                return mirror;
            }
        }
        return null;
    }

    /** Whether a class that an annotation names does not exist (yet). */
    static boolean namesMissingType(Element element) {
        for (AnnotationMirror mirror : mirrors(element)) {
            for (AnnotationValue value : mirror.getElementValues().values()) {
                if (isMissing(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMissing(AnnotationValue value) {
        if (value.getValue() instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof AnnotationValue one && isMissing(one)) {
                    return true;
                }
            }
            return false;
        }
        // javac gives the text "<error>" where it expected a class
        return value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR
                || "<error>".equals(value.getValue());
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof String || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        if (value instanceof List<?> list) {
            return plainList(list);
        }
        return value instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED
                ? ClassName.get((TypeElement) type.asElement())
                : null;
    }

    private static List<Object> plainList(List<?> list) {
        List<Object> plain = new ArrayList<>();
        for (Object each : list) {
            Object value = each instanceof AnnotationValue one ? plain(one.getValue()) : null;
            if (value != null) {
                plain.add(value);
            }
        }
        return plain;
    }
}
