package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import java.util.List;
import java.util.Set;

/** Rules of annotations wherever they stand: never silently without effect. */
public final class PlacementRules {
    private static final Set<String> LATER = Set.of("Encrypted", "TenantId");
    private static final List<String> OF_TYPES = List.of("Key", "IndexKey", "Relation", "GlobalIndex", "LocalIndex");

    private PlacementRules() {}

    /** Whether an annotation of this simple name belongs to a later release. */
    public static boolean isLater(String annotation) {
        return LATER.contains(annotation);
    }

    /**
     * Checks a type that has annotations of mizzle but is neither entity, table nor document.
     *
     * @param type the type
     * @param report where problems go, under the type's name
     */
    public static void checkOther(DeclaredType type, Report report) {
        for (DeclaredAnnotation annotation : type.annotations().all()) {
            if (OF_TYPES.contains(annotation.name())) {
                String where = annotation.name().endsWith("Index") ? "an interface with @Table" : "an entity";
                report.add(
                        type.type(),
                        annotation.place(),
                        Problem.MISPLACED_ON_TYPE,
                        annotation.name(),
                        type.names().simpleName(),
                        where);
            }
        }
        // one mistake: the type's annotation is missing
        type.components().stream()
                .flatMap(component -> component.annotations().all().stream())
                .filter(annotation -> !isLater(annotation.name()))
                .findFirst()
                .ifPresent(annotation -> report.add(
                        type.type(),
                        annotation.place(),
                        Problem.MISPLACED_COMPONENT,
                        annotation.name(),
                        type.names().simpleName()));
    }
}
