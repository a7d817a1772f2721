package io.mizzle.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The errors that the README says the compiler reports are those it reports. */
class WrongQueryTest {

    private static final String FILE = "mizzle-examples/src/test/resources/wrong/WrongQuery.java";

    private final Repository repository = Repository.here();

    @Test
    void theReadmeShowsWhatTheCompilerSays(@TempDir Path classes) {
        Fence shown = Fence.in("README.md", repository.read("README.md")).stream()
                .filter(fence -> fence.content().contains("WrongQuery.java:"))
                .findFirst()
                .orElseThrow();

        String said = compiled(classes);

        for (String line : shown.content().lines().toList()) {
            assertTrue(said.contains(line), () -> "The compiler does not say: " + line + "\nIt says:\n" + said);
        }
    }

    @Test
    void eachWrongQueryIsOneError(@TempDir Path classes) {
        long wrong = repository
                .read(FILE)
                .lines()
                .filter(line -> line.contains("// docs:begin"))
                .count();

        String said = compiled(classes);

        assertEquals(
                wrong, said.lines().filter(line -> line.contains(": error:")).count(), said);
    }

    private String compiled(Path classes) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path file = repository.root().resolve(FILE);
        List<String> arguments = List.of(
                "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString(), file.toString());

        int result = ToolProvider.getSystemJavaCompiler().run(null, null, said, arguments.toArray(String[]::new));

        assertNotEquals(0, result);
        return said.toString(StandardCharsets.UTF_8).replace(file.toString(), "WrongQuery.java");
    }
}
