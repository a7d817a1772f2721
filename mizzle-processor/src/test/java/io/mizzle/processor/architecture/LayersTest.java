package io.mizzle.processor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reading turns elements into the model, validation judges it, writing turns it into source: one direction. */
final class LayersTest {

    private static final String ROOT = "io.mizzle.processor";

    private static final JavaClasses PROCESSOR = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void nothingDependsOnTheEntryPoint() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .allowEmptyShould(true)
                .check(PROCESSOR);
    }

    @Test
    void theModelKnowsNoOtherPackage() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .dependOnClassesThat(inProcessorButNot("model"))
                .allowEmptyShould(true)
                .check(PROCESSOR);
    }

    @Test
    void writingKnowsOnlyTheModel() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".writing..")
                .should()
                .dependOnClassesThat(inProcessorButNot("model", "writing", "source"))
                .allowEmptyShould(true)
                .check(PROCESSOR);
    }

    @Test
    void languageElementsStayInReadingAndDiagnostic() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".model..",
                        ROOT + ".writing..",
                        ROOT + ".validation..",
                        ROOT + ".template..",
                        ROOT + ".descriptor..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "javax.lang.model.element..", "javax.lang.model.type..", "javax.lang.model.util..")
                        .and(not(nameMatching(".*\\.Modifier;?"))))
                .because("elements are only valid in one round, and rules on records are tested without a compiler")
                .allowEmptyShould(true)
                .check(PROCESSOR);
    }

    @Test
    void theProcessorDoesNotKnowTheRuntime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.mizzle", "io.mizzle.codec..", "io.mizzle.expression..", "io.mizzle.key..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("io.mizzle.schema..", "io.mizzle.table..", "io.mizzle.internal..")
                .because("core is on the class path of the code that is compiled, not of the processor")
                .allowEmptyShould(true)
                .check(PROCESSOR);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(PROCESSOR);
    }

    private static DescribedPredicate<JavaClass> inProcessorButNot(String... packages) {
        String[] allowed =
                Stream.of(packages).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
        return resideInAPackage(ROOT + "..")
                .and(resideOutsideOfPackages(allowed))
                .as("belong to other packages of the processor than %s", List.of(packages));
    }
}
