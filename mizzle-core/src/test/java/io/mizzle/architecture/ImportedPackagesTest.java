package io.mizzle.architecture;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Generated code imports some packages as a whole, so that a class of theirs must be the only one of its name. */
final class ImportedPackagesTest {

    private static final List<String> PACKAGES =
            List.of("io.mizzle.codec", "io.mizzle.expression", "io.mizzle.key", "io.mizzle.schema");

    @Test
    void noTwoClassesHaveOneName() {
        Map<String, String> names = new HashMap<>();
        for (JavaClass each : CoreClasses.shipped()) {
            if (PACKAGES.contains(each.getPackageName()) && each.isTopLevelClass() && !isPackageInfo(each)) {
                String name = each.getSimpleName();
                String other = names.put(name, each.getName());

                assertNull(other, () -> each.getName() + " and " + other);
                assertNull(Object.class.getResource(name + ".class"), () -> each.getName() + " and java.lang." + name);
            }
        }
        assertTrue(names.containsKey("EntitySchema"));
    }

    private static boolean isPackageInfo(JavaClass each) {
        return each.getSimpleName().equals("package-info");
    }
}
