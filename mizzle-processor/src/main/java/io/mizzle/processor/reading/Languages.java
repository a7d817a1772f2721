package io.mizzle.processor.reading;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Questions about Java types that javac answers. */
record Languages(Elements elements, Types types) {
    private static final int MAX_DEPTH = 40;

    /** Whether a type names one that does not exist (yet). */
    static boolean namesMissingType(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return namesMissingType(array.getComponentType());
        }
        return type.getKind() == TypeKind.ERROR
                || type instanceof DeclaredType declared && nameMissingType(declared.getTypeArguments());
    }

    /** Whether one of some types does. */
    static boolean nameMissingType(List<? extends TypeMirror> types) {
        for (TypeMirror type : types) {
            if (namesMissingType(type)) {
                return true;
            }
        }
        return false;
    }

    static @Nullable TypeElement element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element
                : null;
    }

    /** Whether a type is a class or interface of this name, or below one, whatever its type arguments. */
    boolean isA(TypeMirror type, String name) {
        TypeElement wanted = elements.getTypeElement(name);
        return wanted != null && types.isAssignable(types.erasure(type), types.erasure(wanted.asType()));
    }

    /** The type argument that a class gives to a generic interface with one parameter. */
    Optional<TypeMirror> argumentOf(TypeMirror type, String generic) {
        return argumentOf(type, generic, 0);
    }

    private Optional<TypeMirror> argumentOf(TypeMirror type, String generic, int depth) {
        TypeElement element = element(type);
        if (element == null || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (element.getQualifiedName().contentEquals(generic)) {
            return ((DeclaredType) type)
                    .getTypeArguments().stream().<TypeMirror>map(each -> each).findFirst();
        }
        return types.directSupertypes(type).stream()
                .flatMap(above -> argumentOf(above, generic, depth + 1).stream())
                .findFirst();
    }

    /** What keeps generated code from writing {@code new X()}; empty when nothing does. */
    static Optional<String> whyNotCreatable(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            return Optional.of("is no class");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        }
        if (Naming.isHidden(type)) {
            return Optional.of("is private");
        }
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is an inner class");
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(Languages::isCallable)
                ? Optional.empty()
                : Optional.of("has no constructor without parameters");
    }

    private static boolean isCallable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && !constructor.getModifiers().contains(Modifier.PRIVATE);
    }

    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    boolean isSame(TypeMirror left, TypeMirror right) {
        return types.isSameType(left, right);
    }
}
