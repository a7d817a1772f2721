package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.processor.MizzleProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the sources of a project, as its build would. */
final class Javac {

    private Javac() {}

    static void compile(Path project) throws IOException {
        Path classes = project.resolve("target/classes");
        delete(classes);
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(project.resolve("src/main/java"))) {
            List<Path> all =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages,
                    files,
                    null,
                    List.of("-d", classes.toString(), "-cp", ClassPath.text()),
                    null,
                    files.getJavaFileObjectsFromPaths(all));
            task.setProcessors(List.of(new MizzleProcessor()));
            assertEquals(true, task.call(), messages::toString);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
