package io.mizzle.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types of the generated metamodel and of the statements refuse programs that DynamoDB would refuse or misread. */
final class UsageTest {

    @TempDir
    private Path output;

    @Test
    void wrongProgramsDoNotCompile() {
        List<Program> programs = Program.of("wrong.txt");

        Map<String, List<String>> errors = errors(programs);

        List<String> faults = new ArrayList<>();
        for (Program program : programs) {
            List<String> found = errors.getOrDefault(program.name(), List.of());
            if (found.stream().noneMatch(message -> message.contains(program.error()))) {
                faults.add(program.statement() + " => expected \"" + program.error() + "\", found " + found);
            }
        }
        System.out.printf("%d wrong programs, %d not refused as expected%n", programs.size(), faults.size());
        assertTrue(programs.size() >= 40, "at least 40 programs");
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void rightProgramsCompile() {
        Map<String, List<String>> errors = errors(Program.of("right.txt"));

        assertEquals(Map.of(), errors);
    }

    private Map<String, List<String>> errors(List<Program> programs) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            List<String> options = List.of("-proc:none", "-Xmaxerrs", "1000", "-classpath", classPath());
            List<? extends JavaFileObject> sources =
                    programs.stream().map(Program::source).toList();
            compiler.getTask(null, files, diagnostics, options, null, sources).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> errors = new LinkedHashMap<>();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR) {
                String file = Path.of(
                                Objects.requireNonNull(each.getSource()).toUri().getPath())
                        .getFileName()
                        .toString();
                errors.computeIfAbsent(file.replace(".java", ""), name -> new ArrayList<>())
                        .add(shortened(each.getMessage(Locale.ENGLISH)));
            }
        }
        return errors;
    }

    /** One line, without the packages of types. */
    private static String shortened(String message) {
        return message.replaceAll("\\s+", " ").replaceAll("\\b([a-z0-9]+\\.)+(?=[A-Z])", "");
    }

    /** Core's classes first: Surefire may have put a jar there that only names the others. */
    private static String classPath() {
        String core =
                Mizzle.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return core + System.getProperty("path.separator") + System.getProperty("java.class.path");
    }
}
