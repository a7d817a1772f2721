package io.mizzle.internal.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
