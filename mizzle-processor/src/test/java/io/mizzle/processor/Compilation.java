package io.mizzle.processor;

import io.mizzle.annotation.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * Sources that javac has run the processor on, in this process and in memory. Generated sources are not compiled: core is not on this
 * module's class path, so what javac says about them means nothing here.
 */
public final class Compilation {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** On 17 itself without {@code --release}, which opens the signatures of all releases for each compilation. */
    private static final List<String> OPTIONS = Runtime.version().feature() == 17
            ? List.of("-proc:only", "-Xlint:all,-processing")
            : List.of("-proc:only", "-Xlint:all,-processing", "--release", "17");

    private static final Set<String> MODULES = Set.of("java.base", "java.compiler");

    /** The class path and the modules of the JDK: opened once for all compilations. */
    private static final class Libraries {
        static final StandardJavaFileManager OPEN = open();

        private static StandardJavaFileManager open() {
            StandardJavaFileManager files = JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
            try {
                files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return files;
        }
    }

    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final Map<String, String> outputs;
    private final Set<String> given;

    private Compilation(
            List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, String> outputs, Set<String> given) {
        this.diagnostics = diagnostics;
        this.outputs = outputs;
        this.given = given;
    }

    /**
     * What javac said about a line.
     *
     * @param line from 1; -1 without a line
     * @param message the text
     */
    public record Message(long line, String message) {}

    /**
     * Runs the processor over sources.
     *
     * @param sources texts by file name, such as {@code shop/Order.java}
     */
    public static Compilation of(Map<String, String> sources) {
        return with(List.of(new MizzleProcessor()), sources);
    }

    /**
     * Runs processors over sources.
     *
     * @param processors new ones
     * @param sources texts by file name
     */
    public static Compilation with(List<? extends Processor> processors, Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Outputs outputs = new Outputs(Libraries.OPEN);
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        JavaCompiler.CompilationTask task = JAVAC.getTask(null, outputs, diagnostics, OPTIONS, null, files);
        task.setProcessors(processors);
        task.call();
        return new Compilation(diagnostics.getDiagnostics(), outputs.texts(), sources.keySet());
    }

    /** Everything said about the given sources, and what was said without a place, by line. */
    public List<Message> messages() {
        return diagnostics.stream()
                .filter(this::isAboutGiven)
                .map(each -> new Message(each.getLineNumber(), each.getMessage(Locale.ROOT)))
                .sorted(Comparator.comparingLong(Message::line).thenComparing(Message::message))
                .toList();
    }

    /** A generated source or resource, such as {@code shop/QOrder.java}. */
    public Optional<String> output(String name) {
        return Optional.ofNullable(outputs.get(name));
    }

    /** The names of everything generated. */
    public Set<String> outputs() {
        return outputs.keySet();
    }

    private boolean isAboutGiven(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() == null
                || given.stream()
                        .anyMatch(name -> diagnostic.getSource().getName().endsWith("/given/" + name));
    }

    private static List<Path> classPath() {
        return List.of(placeOf(Table.class), placeOf(NullMarked.class));
    }

    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///given/" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String name, Kind kind) {
            super(URI.create("memory:///generated/" + name), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Output> all = new LinkedHashMap<>();

        Outputs(JavaFileManager standard) {
            super(standard);
        }

        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            all.forEach((name, output) ->
                    texts.put(name, output.getCharContent(false).toString()));
            return texts;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return output(className.replace('.', '/') + kind.extension, kind);
        }

        @Override
        public FileObject getFileForOutput(
                Location location, String packageName, String relativeName, FileObject sibling) {
            return output(relativeName, JavaFileObject.Kind.OTHER);
        }

        /** Generated sources import core, which is not there: javac then looks for each of its types in every module there is. */
        @Override
        public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
            if (location != StandardLocation.SYSTEM_MODULES) {
                return super.listLocationsForModules(location);
            }
            List<Set<Location>> needed = new ArrayList<>();
            for (Set<Location> each : super.listLocationsForModules(location)) {
                Set<Location> kept = new HashSet<>();
                for (Location module : each) {
                    if (MODULES.contains(inferModuleName(module))) {
                        kept.add(module);
                    }
                }
                needed.add(kept);
            }
            return needed;
        }

        @Override
        public boolean hasLocation(Location location) {
            return location == StandardLocation.CLASS_OUTPUT
                    || location == StandardLocation.SOURCE_OUTPUT
                    || super.hasLocation(location);
        }

        private Output output(String name, JavaFileObject.Kind kind) {
            return all.computeIfAbsent(name, each -> new Output(each, kind));
        }
    }

    /**
     * A file of this module's test resources.
     *
     * @param file an existing one
     */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
