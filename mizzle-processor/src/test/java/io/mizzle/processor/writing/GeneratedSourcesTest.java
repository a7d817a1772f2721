package io.mizzle.processor.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.processor.MizzleProcessor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generated sources of whole models, to the letter: {@code expected/<case>/source} gives {@code expected/<case>/generated}. Run
 * with {@code -Dmizzle.expected=<path of the expected folder>} to write them anew, then read the difference.
 */
final class GeneratedSourcesTest {

    private static final String GENERATED = "generated";

    @TempDir
    private Path output;

    @ParameterizedTest
    @ValueSource(strings = {"products", "shop", "keys", "forms", "names", "graph", "club"})
    void areAsExpected(String model) throws IOException, URISyntaxException {
        Path expected = resources().resolve(model);

        Map<String, String> generated = generate(javaFiles(expected.resolve("source")));

        String rewritten = System.getProperty("mizzle.expected");
        if (rewritten != null) {
            write(Path.of(rewritten, model, GENERATED), generated);
            return;
        }
        Map<String, String> known = texts(expected.resolve(GENERATED));
        assertEquals(known.keySet(), generated.keySet());
        known.forEach((name, text) -> assertEquals(text, generated.get(name), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"products", "shop", "keys", "forms", "names", "graph", "club"})
    void areTheSameInEveryRun(String model) throws IOException, URISyntaxException {
        List<Path> sources = javaFiles(resources().resolve(model).resolve("source"));

        Map<String, String> first = generate(sources);

        assertEquals(first, generate(sources.stream().sorted().toList()));
    }

    private Map<String, String> generate(List<Path> sources) throws IOException {
        Path target = Files.createTempDirectory(output, "run");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(target));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(target));
            // core is not on the class path, so what is generated is read and not compiled
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-proc:only", "--release", "17"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new MizzleProcessor()));
            task.call();
        }
        assertEquals(List.of(), problems(diagnostics));
        return texts(target);
    }

    private static List<String> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .map(each -> each.getMessage(null))
                .filter(message -> message.contains("[mizzle:"))
                .toList();
    }

    private static Map<String, String> texts(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : javaFiles(directory)) {
            texts.put(
                    Objects.requireNonNull(file.getFileName()).toString(),
                    Files.readString(file).replace("\r\n", "\n"));
        }
        return texts;
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        }
    }

    private static void write(Path directory, Map<String, String> texts) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(directory.resolve(text.getKey()), text.getValue());
        }
    }

    private static Path resources() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(GeneratedSourcesTest.class.getResource("/expected"))
                .toURI());
    }
}
