package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.diagnostic.Problem;

/** Rules of what an index carries. */
final class ProjectionRules {
    private ProjectionRules() {}

    static void check(DeclaredAnnotation annotation, String index, Inspection inspection) {
        boolean including = annotation.text("projection").equals("INCLUDE");
        boolean named = !annotation.texts("include").isEmpty();
        if (named && !including) {
            inspection.problem(
                    annotation.place().member("include"),
                    Problem.INCLUDE_WITHOUT_TYPE,
                    index,
                    annotation.text("projection"));
        } else if (including && !named) {
            inspection.problem(annotation.place().member("projection"), Problem.INCLUDE_EMPTY, index);
        }
    }
}
