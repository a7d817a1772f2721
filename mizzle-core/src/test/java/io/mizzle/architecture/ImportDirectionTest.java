package io.mizzle.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages of core import only what stands to their right in the order of the architecture. */
final class ImportDirectionTest {

    private static final List<String> LEFT_TO_RIGHT = List.of(
            "io.mizzle",
            "io.mizzle.internal..",
            "io.mizzle.interceptor..",
            "io.mizzle.table..",
            "io.mizzle.schema..",
            "io.mizzle.expression..",
            "io.mizzle.key..",
            "io.mizzle.codec..");

    private final JavaClasses core = CoreClasses.shipped();

    @Test
    void packagesImportOnlyRightwards() {
        for (int right = 1; right < LEFT_TO_RIGHT.size(); right++) {
            String[] further = LEFT_TO_RIGHT.subList(0, right).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(LEFT_TO_RIGHT.get(right))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(further)
                    .because("imports go only rightwards in " + LEFT_TO_RIGHT)
                    .allowEmptyShould(true)
                    .check(core);
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        String[] known = LEFT_TO_RIGHT.toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("io.mizzle..")
                .and()
                .resideOutsideOfPackage("io.mizzle.exception..")
                .should()
                .resideInAnyPackage(known)
                .because("a package without a place in the order could import anything")
                .allowEmptyShould(true)
                .check(core);
    }

    @Test
    void exceptionsImportNothingElseOfMizzle() {
        noClasses()
                .that()
                .resideInAPackage("io.mizzle.exception..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LEFT_TO_RIGHT.toArray(String[]::new))
                .because("every package may throw them")
                .allowEmptyShould(true)
                .check(core);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.mizzle.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(core);
    }
}
