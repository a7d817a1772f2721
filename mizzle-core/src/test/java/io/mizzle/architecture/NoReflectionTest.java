package io.mizzle.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Neither core nor the code generated for users looks at classes while it runs. */
final class NoReflectionTest {

    private static final String LOOKS_INTO_CLASSES = "forName|newInstance|get(Declared)?(Constructor|Method|Field)s?"
            + "|get(Declared)?Annotations?(ByType)?|getRecordComponents|getPermittedSubclasses|getEnumConstants";

    private static final ArchRule NO_REFLECTION_PACKAGES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "java.beans..", "sun.misc..")
            .allowEmptyShould(true);

    private static final ArchRule NO_CALLS_INTO_CLASSES = noClasses()
            .should()
            .callMethodWhere(target(owner(JavaClass.Predicates.equivalentTo(Class.class)))
                    .and(target(nameMatching(LOOKS_INTO_CLASSES))))
            .allowEmptyShould(true);

    @Test
    void coreUsesNoReflection() {
        JavaClasses core = CoreClasses.shipped();

        NO_REFLECTION_PACKAGES.check(core);
        NO_CALLS_INTO_CLASSES.check(core);
    }

    @Test
    void generatedCodeUsesNoReflection() {
        JavaClasses generated = CoreClasses.generated();

        NO_REFLECTION_PACKAGES.check(generated);
        NO_CALLS_INTO_CLASSES.check(generated);
    }
}
