package io.mizzle.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.junit.jupiter.api.Test;

/** Neither core nor the code generated for users looks at classes while it runs. */
final class NoReflectionTest {

    private static final String LOOKS_INTO_CLASSES = "forName|newInstance|get(Declared)?(Constructor|Method|Field)s?"
            + "|get(Declared)?Annotations?(ByType)?|getRecordComponents|getPermittedSubclasses|getEnumConstants";

    /** Arrays of bytes looked at as numbers are no reflection. */
    private static final String BYTES_AS_NUMBERS = "byteArrayViewVarHandle";

    private static final ArchRule NO_REFLECTION_PACKAGES = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "java.beans..", "sun.misc..")
                            .and(not(equivalentTo(VarHandle.class).or(equivalentTo(MethodHandles.class)))))
            .orShould()
            .callMethodWhere(
                    target(owner(equivalentTo(MethodHandles.class))).and(target(not(nameMatching(BYTES_AS_NUMBERS)))))
            .allowEmptyShould(true);

    private static final ArchRule NO_CALLS_INTO_CLASSES = noClasses()
            .should()
            .callMethodWhere(target(owner(equivalentTo(Class.class))).and(target(nameMatching(LOOKS_INTO_CLASSES))))
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
