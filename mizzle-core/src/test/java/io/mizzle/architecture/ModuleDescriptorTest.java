package io.mizzle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What users name is exported, and nothing else is to everybody. */
final class ModuleDescriptorTest {

    private static final String INTERNAL = "io.mizzle.internal";

    private final ModuleDescriptor core = ModuleFinder.of(Path.of("target", "classes"))
            .find("io.mizzle.core")
            .orElseThrow()
            .descriptor();

    @Test
    void everyPackageButTheInternalOnesIsExported() {
        TreeSet<String> expected = core.packages().stream()
                .filter(name -> !name.startsWith(INTERNAL))
                .collect(Collectors.toCollection(TreeSet::new));

        TreeSet<String> exported = core.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, exported);
    }

    @Test
    void noPackageIsOpenToReflection() {
        assertTrue(core.opens().isEmpty());
    }
}
