package io.mizzle.processor.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.processor.MizzleProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views and projections of entities that come from class files, as those of another module do: generated as from sources. */
final class ViewsOfClassFilesTest {

    @TempDir
    private Path output;

    @Test
    void areThoseOfSources() throws IOException, URISyntaxException {
        Path model = Path.of(Objects.requireNonNull(getClass().getResource("/expected/graph"))
                .toURI());
        Path classes = Files.createDirectories(output.resolve("classes"));
        compile(files(model.resolve("source"), false), List.of(), List.of("-proc:none", "--release", "17"), classes);

        Path views = Files.createDirectories(output.resolve("views"));
        compile(
                files(model.resolve("source"), true),
                List.of(new MizzleProcessor()),
                List.of("-proc:only", "--release", "17", "-classpath", classPath(classes)),
                views);

        List<Path> generated = javaFiles(views);
        assertEquals(6, generated.size(), generated.toString());
        for (Path file : generated) {
            String name = Objects.requireNonNull(file.getFileName()).toString();
            assertEquals(
                    Files.readString(model.resolve("generated").resolve(name)).replace("\r\n", "\n"),
                    Files.readString(file).replace("\r\n", "\n"),
                    name);
        }
    }

    private static String classPath(Path classes) {
        return classes + File.pathSeparator + System.getProperty("java.class.path");
    }

    /** The views and projections, or everything else. */
    private static List<Path> files(Path directory, boolean views) throws IOException {
        return javaFiles(directory).stream()
                .filter(file -> {
                    String name = Objects.requireNonNull(file.getFileName()).toString();
                    return views == (name.endsWith("Page.java") || name.equals("PlayerName.java"));
                })
                .toList();
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void compile(
            List<Path> sources, List<? extends Processor> processors, List<String> options, Path target)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(target));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(target));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            task.call();
        }
        // core is not on the class path, so what is generated is read and not compiled
        List<String> problems = diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .filter(message -> processors.isEmpty() || message.contains("[mizzle:"))
                .toList();
        assertEquals(List.of(), problems);
    }
}
