package io.mizzle.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that requires only {@code io.mizzle.core} compiles without a warning, and runs. */
final class ModulePathTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "modules");

    @TempDir
    private Path classes;

    @Test
    void aModuleWithEntitiesCompilesAndRuns() throws Exception {
        List<String> compile = new ArrayList<>(List.of(tool("javac"), "-Xlint:all", "-Werror", "--release", "17"));
        compile.addAll(List.of("-d", classes.toString(), "--module-path", modulePath()));
        compile.addAll(List.of("--processor-path", System.getProperty("java.class.path")));
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(compile::add);
        }
        assertEquals("", run(compile));

        String path = classes + File.pathSeparator + modulePath();
        String printed = run(List.of(tool("java"), "--module-path", path, "--module", "shop.app/shop.Main"));

        assertTrue(printed.contains("Key={sku=AttributeValue(S=tea)}"), printed);
        assertTrue(printed.contains("module shop.app uses module io.mizzle.core"), printed);
    }

    /** What a build tool puts there: core and its runtime dependencies, not what the examples add. */
    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(ModulePathTest::belongsToCore)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean belongsToCore(String element) {
        return element.contains("mizzle-core")
                || element.contains("mizzle-annotations")
                || Stream.of(
                                "awssdk",
                                "slf4j-api",
                                "jspecify",
                                "java-uuid-generator",
                                "reactive-streams",
                                "eventstream")
                        .anyMatch(element::contains);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("AWS_REGION", "eu-central-1");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
