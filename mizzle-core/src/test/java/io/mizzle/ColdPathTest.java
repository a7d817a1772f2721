package io.mizzle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cold starts by what they load, which is the same on every machine: each class is some tenths of a millisecond. */
class ColdPathTest {

    private static final int MAPPING = 37;
    private static final int STATEMENTS = 235;

    @TempDir
    Path folder;

    @Test
    void theFirstEntityIsMappedWithFewClassesAndNothingLinked() throws IOException, InterruptedException {
        List<String> loaded = loaded("mapping");

        assertNone(loaded, name -> name.startsWith("io.mizzle.internal.") || name.startsWith("io.mizzle.interceptor."));
        assertNone(loaded, name -> name.startsWith("io.mizzle.table.") || name.startsWith("io.mizzle.key."));
        assertNone(loaded, name -> name.startsWith("io.mizzle.exception."));
        assertNone(loaded, name -> name.startsWith("io.mizzle.") && name.contains("$$Lambda"));
        assertNone(loaded, "java.lang.runtime.ObjectMethods"::equals);
        assertNone(loaded, name -> name.startsWith("java.time.format."));
        assertAtMost(MAPPING, loaded);
    }

    @Test
    void theFirstStatementsLoadNothingOfOthers() throws IOException, InterruptedException {
        List<String> loaded = loaded("statements");

        for (String unused : List.of("aggregate", "batch", "graph", "transaction")) {
            assertNone(loaded, name -> name.startsWith("io.mizzle.internal." + unused + "."));
        }
        assertNone(loaded, name -> name.startsWith("io.mizzle.table.") || name.endsWith(".AsyncDriver"));
        for (String unused : List.of("BatchGetItemResponse", "WriteRequest", "TransactWriteItem")) {
            assertNone(loaded, ("software.amazon.awssdk.services.dynamodb.model." + unused)::equals);
        }
        assertNone(loaded, name -> name.startsWith("com.fasterxml."));
        assertNone(loaded, "java.lang.runtime.ObjectMethods"::equals);
        assertAtMost(STATEMENTS, loaded);
    }

    private static void assertNone(List<String> loaded, Predicate<String> unwanted) {
        assertEquals(
                List.of(),
                loaded.stream().filter(unwanted).toList(),
                "A cold start pays for these. Keep them away from what comes first: a lambda, a record's equals, or a switch over an enum"
                        + " is linked or loaded at its first use, and the verifier loads what a method throws, catches or returns as"
                        + " something else.");
    }

    private static void assertAtMost(int bound, List<String> loaded) {
        List<String> own = loaded.stream()
                .filter(name -> name.startsWith("io.mizzle."))
                .filter(name -> !name.startsWith("io.mizzle.fixtures.") && !name.startsWith("io.mizzle.FirstUses"))
                .toList();
        assertEquals(
                true,
                own.size() <= bound,
                () -> "Loads " + own.size() + " classes of mizzle where " + bound
                        + " were enough: each is paid in every cold"
                        + " start. See docs/performance.md, \"Cold starts\", and look whether one of these can wait:\n"
                        + String.join("\n", own));
    }

    private List<String> loaded(String use) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + log + ":none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstUses.class.getName(),
                        use)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertEquals(true, process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(output));
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
        }
    }
}
