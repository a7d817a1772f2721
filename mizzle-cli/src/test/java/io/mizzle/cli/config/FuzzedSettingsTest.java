package io.mizzle.cli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.cli.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody would call {@code mizzle.properties}: settings, or a {@code Failure} that says what to do. */
final class FuzzedSettingsTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);
    private static final int FILES = 2_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final List<String> BITS =
            List.of("=", ":", "\\", "\\u12", "\\u0000", "\n", "#", ".", " ", "profile", "é", "\t\f", "!", "..=..");

    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    @Test
    void mutatedFilesAreReadOrRefused() {
        List<String> faults = new ArrayList<>();
        int refused = assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            int count = 0;
            for (int i = 0; i < FILES; i++) {
                count += isRefused(mutated(), faults) ? 1 : 0;
            }
            return count;
        });

        System.out.printf(
                "fuzzed settings: %d operations, %d refused, %d faults, seed %d%n",
                FILES, refused, faults.size(), SEED);
        assertEquals(List.of(), faults.stream().limit(10).toList(), "seed " + SEED);
        assertTrue(refused > FILES / 4 && refused < FILES, refused + " refused, seed " + SEED);
    }

    private boolean isRefused(byte[] content, List<String> faults) throws IOException {
        Path file = Files.write(folder.resolve(PropertiesFile.NAME), content);
        try {
            Settings settings =
                    Settings.of(Map.of(Setting.values()[0], "x"), null, Map.of(), PropertiesFile.read(file, true));
            Arrays.stream(Setting.values()).forEach(settings::find);
            return false;
        } catch (Failure refused) {
            return true;
        } catch (RuntimeException fault) {
            faults.add(fault + " of " + Arrays.toString(content));
            return false;
        }
    }

    private byte[] mutated() {
        StringBuilder text = new StringBuilder("profile=local\n");
        for (Setting setting : Setting.values()) {
            text.append(random.nextBoolean() ? "local." : "")
                    .append(setting.key())
                    .append("=value\n");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            String bit = BITS.get(random.nextInt(BITS.size()));
            text.replace(at, Math.min(text.length(), at + random.nextInt(3)), bit);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(6) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
