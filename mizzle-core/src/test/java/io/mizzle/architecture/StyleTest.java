package io.mizzle.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/** The parts of the house style that bytecode can show. */
final class StyleTest {

    private final JavaClasses core = CoreClasses.shipped();

    @Test
    void noStaticFieldCanBeAssignedAgain() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .check(core);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Abstract)([A-Z$].*)?")
                .because("these words fit every class, so they tell nothing of this one")
                .allowEmptyShould(true)
                .check(core);
    }

    @Test
    void internalClassesAreNotPartOfSignaturesUsersSee() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.mizzle.codec..", "io.mizzle.key..", "io.mizzle.expression..", "io.mizzle.schema..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.mizzle.internal..")
                .allowEmptyShould(true)
                .check(core);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .allowEmptyShould(true)
                .check(core);
    }
}
