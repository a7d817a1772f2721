package io.mizzle.migration.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.MizzleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptors that no processor wrote: a schema, or an exception of mizzle's; nothing else, and no hang. */
final class FuzzedDescriptorsTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);
    private static final int FILES = 2_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final List<String> BITS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "-1",
            "1e999",
            "99999999999999999999",
            "\"S\"",
            "\\u0000",
            "é");
    private static final List<String> VALUES = List.of("null", "1", "\"x\"", "[]", "{}", "true", "[1]");

    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    @Test
    void mutatedFilesAreReadOrRefused() throws IOException {
        String descriptor = gadget();
        Path file = folder.resolve("META-INF/mizzle/" + Gadget.class.getName() + ".json");
        Files.createDirectories(file.getParent());
        List<String> faults = new ArrayList<>();

        int refused = assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            int count = 0;
            for (int i = 0; i < FILES; i++) {
                Files.writeString(file, mutated(descriptor));
                count += isRefused(faults, file) ? 1 : 0;
            }
            return count;
        });

        System.out.printf(
                "fuzzed descriptors: %d operations, %d refused, %d faults, seed %d%n",
                FILES, refused, faults.size(), SEED);
        assertEquals(List.of(), faults.stream().limit(10).toList(), "seed " + SEED);
        assertTrue(refused > FILES / 4, "seed " + SEED);
    }

    private boolean isRefused(List<String> faults, Path file) throws IOException {
        try {
            SchemaReader.read(List.of(folder));
            return false;
        } catch (MizzleException refused) {
            return true;
        } catch (RuntimeException | StackOverflowError fault) {
            faults.add(fault + " of " + Files.readString(file));
            return false;
        }
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, mutated.substring(at, end));
                case 2, 3 -> replaceValue(mutated, at);
                default ->
                    mutated.replace(at, Math.min(mutated.length(), at + 1), BITS.get(random.nextInt(BITS.size())));
            }
        }
        return random.nextInt(20) == 0
                ? mutated.substring(0, random.nextInt(mutated.length() + 1))
                : mutated.toString();
    }

    /** A value of another kind in the place of one: still JSON, and no descriptor. */
    private void replaceValue(StringBuilder text, int from) {
        int colon = text.indexOf(":", from);
        if (colon >= 0) {
            int end = colon + 1;
            while (end < text.length() && ",}]\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            text.replace(colon + 1, end, VALUES.get(random.nextInt(VALUES.size())));
        }
    }

    private static String gadget() throws IOException {
        String name = "/META-INF/mizzle/" + Gadget.class.getName() + ".json";
        try (InputStream descriptor = Objects.requireNonNull(Gadget.class.getResourceAsStream(name), name)) {
            return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
