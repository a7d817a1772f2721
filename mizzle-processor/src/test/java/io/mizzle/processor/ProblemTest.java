package io.mizzle.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file under {@code bad/} gives exactly the messages that its {@code //!} comments say, on the line before the comment. */
class ProblemTest {
    private static final Path BAD = Path.of("src/test/resources/bad");
    private static final Path STUBS = Path.of("src/test/resources/stubs");
    private static final Path DOCS = Path.of("../docs/problems.md");
    private static final String EXPECTED = "//! ";

    @TestFactory
    Stream<DynamicTest> badDeclarationGivesExactlyItsMessages() throws IOException {
        return badFiles().stream()
                .map(file -> DynamicTest.dynamicTest(BAD.relativize(file).toString(), () -> check(file)));
    }

    @Test
    void everyTagHasABadFile() throws IOException {
        Set<String> tags = badFiles().stream()
                .map(file -> file.getParent().getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(tags(), tags);
    }

    @Test
    void everyTagHasASectionInTheDocs() {
        Set<String> sections = new TreeSet<>();
        Matcher heading = Pattern.compile("(?m)^## (.+)$").matcher(Compilation.text(DOCS));
        while (heading.find()) {
            sections.add(heading.group(1));
        }
        assertEquals(tags(), sections);
    }

    @Test
    void docsShowWhatTheBadFilesSay() throws IOException {
        Set<String> known = badFiles().stream()
                .flatMap(file -> Compilation.text(file).lines())
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()))
                .collect(Collectors.toSet());
        List<String> shown = Compilation.text(DOCS)
                .lines()
                .filter(line -> line.startsWith("[mizzle:") && !line.startsWith("[mizzle:tag]"))
                .toList();
        assertFalse(shown.isEmpty());
        shown.forEach(line -> assertTrue(known.contains(line), line));
    }

    @Test
    void everyMessageSaysWhatIsWrongAndWhatToDo() {
        for (Problem problem : Problem.values()) {
            String message = problem.message("a", "b", "c", "d", "e", "f", "g");
            assertTrue(message.matches("\\[mizzle:[a-z-]+] .+\\..+[.?…]|.* [a-g]"), message);
        }
    }

    private static void check(Path file) {
        List<Compilation.Message> expected = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        long line = 0;
        for (String each : Compilation.text(file).lines().toList()) {
            if (each.startsWith(EXPECTED)) {
                expected.add(new Compilation.Message(line, each.substring(EXPECTED.length())));
            } else {
                source.append(each).append('\n');
                line++;
            }
        }
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(file.getFileName().toString(), source.toString());
        if (source.indexOf("AttributeConverter") >= 0) {
            addStub("io/mizzle/codec/AttributeConverter.java", sources);
        }
        if (source.indexOf("AttributeValue") >= 0) {
            addStub("software/amazon/awssdk/services/dynamodb/model/AttributeValue.java", sources);
        }
        assertEquals(expected, Compilation.of(sources).messages());
        assertFalse(expected.isEmpty(), "no " + EXPECTED + "comment in " + file);
    }

    private static void addStub(String stub, Map<String, String> sources) {
        sources.put(stub, Compilation.text(STUBS.resolve(stub)));
    }

    private static List<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.walk(BAD)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> tags() {
        return Arrays.stream(Problem.values()).map(Problem::tag).collect(Collectors.toCollection(TreeSet::new));
    }
}
