package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.processor.MizzleProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the sources of a project, as its build would; the same sources once in all tests of a JVM. */
final class Javac {

    private static final Map<Map<String, String>, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private Javac() {}

    static void compile(Path project) throws IOException {
        Path sources = project.resolve("src/main/java");
        Path classes = project.resolve("target/classes");
        Map<String, String> texts = new TreeMap<>();
        read(sources).forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        delete(classes);
        Files.createDirectories(classes);
        Map<String, byte[]> known = COMPILED.get(texts);
        if (known == null) {
            compile(sources, classes);
            COMPILED.put(texts, read(classes));
        } else {
            for (Map.Entry<String, byte[]> each : known.entrySet()) {
                Path file = classes.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue());
            }
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void compile(Path from, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(from)) {
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
