package io.mizzle.processor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The parts of the house style that bytecode can show. */
final class StyleTest {

    private static final JavaClasses PROCESSOR = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void noStaticFieldCanBeAssignedAgain() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("a build daemon keeps the processor's classes from one compilation to the next")
                .allowEmptyShould(true)
                .check(PROCESSOR);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Abstract)([A-Z$].*)?")
                .because("these words fit every class, so they tell nothing of this one")
                .allowEmptyShould(true)
                .check(PROCESSOR);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .allowEmptyShould(true)
                .check(PROCESSOR);
    }
}
