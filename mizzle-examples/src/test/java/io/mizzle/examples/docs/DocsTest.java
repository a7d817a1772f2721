package io.mizzle.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocsTest {

    /** Shows declarations that do not compile, on purpose; the processor's tests check them. */
    private static final String WRONG_ON_PURPOSE = "problems.md";

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    private final Repository repository = Repository.here();

    @TestFactory
    Stream<DynamicTest> everyJavaBlockIsTheRegionOfAFileThatCompiles() {
        return fences("java").map(fence -> DynamicTest.dynamicTest(fence.toString(), () -> check(fence)));
    }

    @Test
    void thereIsSomethingToCheck() {
        assertTrue(fences("java").count() > 40, () -> fences("java").count() + " blocks");
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsToAFile() {
        return repository.pages().stream()
                .flatMap(page -> LINK.matcher(repository.read(page))
                        .results()
                        .map(link -> page.getParent().resolve(link.group(1))))
                .distinct()
                .map(file -> DynamicTest.dynamicTest(
                        repository.root().relativize(file).toString(),
                        () -> assertTrue(Files.exists(file), file + " is missing")));
    }

    private Stream<Fence> fences(String language) {
        return repository.pages().stream()
                .filter(page -> !page.endsWith(WRONG_ON_PURPOSE))
                .flatMap(page -> Fence.in(name(page), repository.read(page)).stream())
                .filter(fence -> fence.language().equals(language));
    }

    private static String name(Path page) {
        return page.getFileName().toString();
    }

    private void check(Fence fence) {
        Region region = Region.of(fence)
                .orElseThrow(() -> new AssertionError(fence
                        + " shows Java that nothing compiles. Begin the block with \"// from <path>#<region>\", and"
                        + " mark the region in that file."));
        List<String> shown = fence.content().lines().skip(1).toList();

        assertEquals(region.content(repository), String.join("\n", shown), fence + " differs from " + region);
    }
}
