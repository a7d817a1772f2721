package io.mizzle.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.annotation.Table;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds that compile only what changed rely on: see "Incremental annotation processing" in Gradle's user guide. */
class IncrementalTest {

    private static final String SHOP = """
            package shop;

            import io.mizzle.annotation.*;
            import java.util.List;

            @Table(name = "shop", partitionKey = "pk", sortKey = "sk")
            public sealed interface Shop {
                @Entity
                @Key(partition = "ORDER#{id}", sort = "ORDER")
                record Order(String id, List<Line> lines) implements Shop {}

                @Entity
                @Key(partition = "ORDER#{id}", sort = "NOTE#{number:num(4)}")
                record Note(String id, int number) implements Shop {}

                @Document
                record Line(String product) {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theProcessorIsDeclaredIsolating() throws IOException {
        try (InputStream declared =
                MizzleProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertEquals(
                    "io.mizzle.processor.MizzleProcessor,isolating",
                    new String(declared.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void everyFileHasExactlyOneOrigin() {
        Map<String, List<String>> origins = new TreeMap<>();

        Compilation compilation = Compilation.with(List.of(new Wrapped(origins)), Map.of("shop/Shop.java", SHOP));

        assertEquals(List.of(), compilation.messages());
        assertEquals(
                Map.of(
                        "shop.QShop", List.of("shop.Shop"),
                        "shop.QShop_Order", List.of("shop.Shop.Order"),
                        "shop.QShop_Note", List.of("shop.Shop.Note"),
                        "shop.QShop_Line", List.of("shop.Shop.Line"),
                        "META-INF/mizzle/shop.Shop.json", List.of("shop.Shop"),
                        "META-INF/mizzle/shop.Shop$Order.json", List.of("shop.Shop.Order"),
                        "META-INF/mizzle/shop.Shop$Note.json", List.of("shop.Shop.Note"),
                        "META-INF/mizzle/shop.Shop$Line.json", List.of("shop.Shop.Line")),
                origins);
    }

    @Test
    void aNeighbourOfACoreNameIsSeenAlsoWhereOnlyTheEntityIsCompiled() throws IOException {
        Path shop = write("Shop", SHOP);
        String alone = process(shop);

        compile(write("EntitySchema", "package shop;\npublic final class EntitySchema {}\n"));
        String beside = process(shop);

        assertTrue(alone.contains("import io.mizzle.schema.*;"), alone);
        assertFalse(alone.contains("import io.mizzle.schema.EntitySchema;"), alone);
        assertTrue(beside.contains("import io.mizzle.schema.EntitySchema;"), beside);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("sources/shop/" + name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void compile(Path source) throws IOException {
        run(source, List.of("-proc:none"), List.of());
    }

    /** The text of QOrder, from this source alone and the classes of earlier compilations. */
    private String process(Path source) throws IOException {
        Path generated = Files.createDirectories(folder.resolve("generated"));
        run(source, List.of("-proc:only", "-s", generated.toString()), List.of(new MizzleProcessor()));
        return Files.readString(generated.resolve("shop/QShop_Order.java"));
    }

    private void run(Path source, List<String> options, List<Processor> processors) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> missing = new DiagnosticCollector<>(); // core is not on the class path
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    List.of(Compilation.placeOf(Table.class), Compilation.placeOf(NullMarked.class), classes));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, missing, options, null, files.getJavaFileObjects(source));
            task.setProcessors(processors);
            task.call();
        }
    }

    /** Runs the processor in an environment that is not javac's own, as Gradle does, and writes down what each file is made for. */
    private static final class Wrapped extends AbstractProcessor {

        private final Processor processor = new MizzleProcessor();
        private final Map<String, List<String>> origins;

        Wrapped(Map<String, List<String>> origins) {
            this.origins = origins;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = wrap(Filer.class, environment.getFiler(), this::note);
            processor.init(wrap(
                    ProcessingEnvironment.class,
                    environment,
                    (method, arguments) -> method.equals("getFiler") ? filer : null));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        private @Nullable Object note(String method, Object[] arguments) {
            Element[] from = (Element[]) arguments[arguments.length - 1];
            origins.put(
                    String.valueOf(arguments[method.equals("createResource") ? 2 : 0]),
                    Arrays.stream(from).map(Element::toString).toList());
            return null;
        }

        /** The same object behind another class, and what a function answers in place of its methods. */
        private static <T> T wrap(Class<T> type, T wrapped, BiFunction<String, Object[], @Nullable Object> instead) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        Object answer = instead.apply(method.getName(), arguments == null ? new Object[0] : arguments);
                        return answer != null ? answer : method.invoke(wrapped, arguments);
                    }));
        }
    }
}
