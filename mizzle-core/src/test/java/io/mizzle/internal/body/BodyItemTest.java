package io.mizzle.internal.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BodyItemTest {

    private static final String NAME = "{\"id\":";

    private static BodyItem item(String value) {
        byte[] bytes = (NAME + value + "}").getBytes(StandardCharsets.UTF_8);
        return new BodyItem(Document.of(bytes), 0, List.of("_v", "id"), new int[] {0, NAME.length()});
    }

    @Test
    void aTextIsSeenWhereItStandsAsItIs() {
        BodyItem item = item("{\"S\":\"ORDER#17\"}");

        assertTrue(item.hasText("id", "ORDER#17"));
        assertFalse(item.hasText("id", "ORDER#1"));
        assertFalse(item.hasText("id", "ORDER#171"));
        assertFalse(item.hasText("id", "ORDER#17\"}}" + " ".repeat(9)));
        assertFalse(item.hasText("_v", "ORDER#17"));
        assertFalse(item.hasText("other", "ORDER#17"));
    }

    @Test
    void whatHasToBeReadIsNotSeen() {
        assertFalse(item("{\"S\": \"a\"}").hasText("id", "a"));
        assertFalse(item("{\"S\":\"\\u0061\"}").hasText("id", "a"));
        assertFalse(item("{\"S\":\"\\\"\"}").hasText("id", "\\\""));
        assertFalse(item("{\"S\":\"é\"}").hasText("id", "é"));
        assertFalse(item("{\"N\":\"1\"}").hasText("id", "1"));
    }

    @Test
    void aTextThatLooksLikeJsonIsNotTakenForSeveralAttributes() {
        BodyItem item = item("{\"S\":\"a\"},\"b\":{\"S\":\"c\"}");

        assertFalse(item.hasText("id", "a\"},\"b\":{\"S\":\"c"));
        assertEquals("a", item.text("id"));
    }

    @Test
    void attributesAreFoundWhereverTheyAreAndHoweverManyAreWatched() {
        for (int before : new int[] {0, 1, 65_520, 65_521, 65_522, 65_523, 65_524, 65_525, 65_526, 65_540, 300_000}) {
            for (int start : new int[] {0, 1_000_000}) {
                for (int watched = 1; watched < 7; watched++) {
                    foundBehind(before, start, watched);
                }
            }
        }
    }

    private static void foundBehind(int before, int start, int watched) {
        String padding = " ".repeat(start);
        String open = padding + "{\"a\":{\"S\":\"" + "x".repeat(before) + "\"}";
        StringBuilder item = new StringBuilder(open);
        List<String> names = new ArrayList<>();
        int[] positions = new int[watched];
        for (int i = 0; i < watched; i++) {
            names.add("k" + i);
            if (i != 1) {
                item.append(",\"k").append(i).append("\":");
                positions[i] = item.length();
                item.append("{\"S\":\"v").append(i).append("\"}");
            }
        }
        BodyItem read = new BodyItem(Document.of((item + "}").getBytes(UTF_8)), start, names, positions);

        for (int i = 0; i < watched; i++) {
            assertEquals(i == 1 ? null : "v" + i, read.text("k" + i), "behind " + before);
            assertEquals(i != 1, read.hasText("k" + i, "v" + i), "behind " + before);
        }
    }

    @Test
    void whatIsSeenIsWhatIsRead() {
        Random random = new Random(20261121);
        int seen = 0;
        for (int round = 0; round < 100_000; round++) {
            // given a text, and one that is nearly the same
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(4); length > 0; length--) {
                text.append("ab\"\\{}é".charAt(random.nextInt(random.nextInt(7) + 1)));
            }
            String other = random.nextBoolean() ? text.toString() : text + "a";
            JsonWriter json = new JsonWriter();
            json.string(text.toString());
            BodyItem item = item("{\"S\":" + new String(json.copy(0, json.size()), StandardCharsets.UTF_8) + "}");

            // when it is looked for, then it is not seen unless it is there
            boolean found = item.hasText("id", other);
            assertTrue(!found || other.equals(item.text("id")), other);
            seen += found ? 1 : 0;
        }
        assertTrue(seen > 10_000);
    }
}
