package io.mizzle.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf8OrderTest {

    private static final long SEED = Long.getLong("mizzle.seed", 20_261_121L);

    @Test
    void surrogatePairsSortBehindTheirWholePlane() {
        assertTrue(Utf8Order.compare("\uffff", "\ud800\udc00") < 0);
        assertTrue(Utf8Order.compare("\ud83d\ude00", "\ufffd") > 0);
        assertTrue("\uffff".compareTo("\ud800\udc00") > 0, "String.compareTo would not do");
        assertTrue(Utf8Order.compare("a", "ab") < 0);
        assertEquals(0, Utf8Order.compare("\ud83d\ude00", "\ud83d\ude00"));
    }

    @Test
    void theOrderIsThatOfTheBytes() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200_000; i++) {
            String left = text(random);
            String right = random.nextBoolean() ? text(random) : left + text(random);
            assertEquals(
                    Integer.signum(Kind.utf8(left, right)),
                    Integer.signum(Utf8Order.COMPARATOR.compare(left, right)),
                    () -> "seed " + SEED + ": " + left + " and " + right);
        }
    }

    @Test
    void whatFollowsAPrefixIsTheLeastStringAboveIt() {
        assertEquals("ORDER$", Utf8Order.afterPrefix("ORDER#"));
        assertEquals("\ue000", Utf8Order.afterPrefix("\ud7ff"));
        assertEquals("\ud800\udc00", Utf8Order.afterPrefix("\uffff"));
        assertEquals("b", Utf8Order.afterPrefix("a\udbff\udfff"));
        assertEquals(null, Utf8Order.afterPrefix("\udbff\udfff"));
        assertEquals(null, Utf8Order.afterPrefix(""));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            int codePoint = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(0x80);
                case 1 -> 0xD700 + random.nextInt(0x100);
                case 2 -> 0xE000 + random.nextInt(0x2000);
                default -> 0x10000 + random.nextInt(0x100000);
            };
            text.appendCodePoint(codePoint);
        }
        return text.toString();
    }
}
