package io.mizzle.internal.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private static final String[] OTHERS = {"\"", "\\", "\n", "\u0000", "\u007f", "é", "ÿ", "\u0100", "水", "😀", "?"};

    private final long seed = Long.getLong("mizzle.test.seed", 20261121);
    private final Random random = new Random(seed);

    @Test
    void everyTextIsReadAsItWasWritten() {
        JsonWriter json = new JsonWriter();
        for (int text = 0; text < 50_000; text++) {
            // given texts of any length, most of them plain, in an array that has other texts from before
            String written = text();
            if (json.size() > 10_000) {
                json.cutTo(random.nextInt(10));
            }
            int from = json.size();

            // when they are written
            json.string(written);

            // then they are what was written, and nothing stands behind them
            JsonBytes read = new JsonBytes(json.copy(from, json.size()));
            assertEquals(written, read.string(), () -> "seed " + seed);
            assertEquals(json.size() - from, read.at());
        }
    }

    private String text() {
        int length = random.nextInt(random.nextInt(4) == 0 ? 1600 : 70);
        StringBuilder text = new StringBuilder(length);
        boolean plain = random.nextBoolean();
        while (text.length() < length) {
            boolean other = !plain && random.nextInt(200) == 0;
            text.append(other ? OTHERS[random.nextInt(OTHERS.length)] : (char) (' ' + random.nextInt(2)));
        }
        return text.toString();
    }

    @Test
    void halfASurrogatePairIsDeclinedWhereverItStands() {
        for (int at = 0; at < 1200; at += 7) {
            String text = "a".repeat(at) + '\ud83d' + "a".repeat(1200 - at);
            assertThrows(Declined.class, () -> new JsonWriter().string(text));
        }
    }
}
