package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types that a type's generated class depends on: all of them have to be complete before it is written. */
public final class Reached {

    private final Declarations declarations;
    private final Set<ClassName> seen = new HashSet<>();

    /**
     * Looks from one type.
     *
     * @param declarations finds the others
     */
    public Reached(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Whether a type and all that it reaches exist as far as they name each other. */
    public boolean isResolved(DeclaredType type) {
        return type.resolved()
                && next(type).filter(seen::add).map(declarations::find).flatMap(Optional::stream).toList().stream()
                        .allMatch(this::isResolved);
    }

    private static Stream<ClassName> next(DeclaredType type) {
        Stream<ClassName> named = type.annotations().all().stream().flatMap(Reached::named);
        Stream<ClassName> held = type.has("View") ? type.components().stream().flatMap(Reached::held) : Stream.empty();
        return Stream.of(named, held, type.permits().stream()).flatMap(each -> each);
    }

    private static Stream<ClassName> named(DeclaredAnnotation annotation) {
        return switch (annotation.name()) {
            case "Relation" -> Stream.of("one", "many", "via").flatMap(member -> annotation.type(member).stream());
            case "Projection", "View" -> annotation.type("of").stream();
            case "Table" -> annotation.types("entities").stream();
            default -> Stream.empty();
        };
    }

    private static Stream<ClassName> held(DeclaredComponent component) {
        TypeName type = component.type() instanceof ParameterizedTypeName generic
                ? generic.typeArguments.get(0)
                : component.type();
        return type instanceof ClassName name ? Stream.of(name) : Stream.empty();
    }
}
