package io.mizzle.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class KeyEncodingTest {

    @Test
    void escapedChangesOnlyCharactersUpToTheEscape() {
        assertEquals("ada@example.com", encoded(KeyEncoding.ESCAPED, "ada@example.com"));
        assertEquals("a$20b$23c$24d$22e$21%", encoded(KeyEncoding.ESCAPED, "a b#c$d\"e!%"));
        assertEquals("$00$0a$1f", encoded(KeyEncoding.ESCAPED, "\u0000\n\u001f"));
        assertEquals("é\ufffd\uffff😀", encoded(KeyEncoding.ESCAPED, "é\ufffd\uffff😀"));
        assertEquals("", encoded(KeyEncoding.ESCAPED, ""));
    }

    @Test
    void everyCodePointReadsBack() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                String value = "x" + Character.toString(codePoint) + "y";
                assertEquals(value, KeyEncoding.ESCAPED.decode(encoded(KeyEncoding.ESCAPED, value)));
            }
        }
    }

    @Test
    void whatEscapedNeverWritesIsNotRead() {
        for (String foreign : new String[] {"a b", "a#b", "$", "$2", "$2x", "$2A", "$25", "$ff", "\u0000"}) {
            assertThrows(KeyValueException.class, () -> KeyEncoding.ESCAPED.decode(foreign), foreign);
        }
    }

    @Test
    void rejectRefusesWhatEscapedEscapes() {
        assertEquals("a-b", encoded(KeyEncoding.REJECT, "a-b"));
        assertEquals("a-b", KeyEncoding.REJECT.decode("a-b"));
        assertThrows(KeyValueException.class, () -> encoded(KeyEncoding.REJECT, "a b"));
        assertThrows(KeyValueException.class, () -> KeyEncoding.REJECT.decode("a$20b"));
    }

    @Test
    void rawTouchesNothing() {
        assertEquals("a#b $", encoded(KeyEncoding.RAW, "a#b $"));
        assertEquals("a#b $", KeyEncoding.RAW.decode("a#b $"));
    }

    @Test
    void unpairedSurrogatesAreRefusedBecauseUtf8WouldReplaceThem() {
        for (String broken : new String[] {"\ud83d", "\ude00", "a\ud83db", "\ude00\ud83d", "\ud83d\ud83d\ude00"}) {
            for (KeyEncoding encoding : KeyEncoding.values()) {
                assertThrows(KeyValueException.class, () -> encoded(encoding, broken));
            }
        }
    }

    private static String encoded(KeyEncoding encoding, String value) {
        StringBuilder out = new StringBuilder();
        encoding.encode(value, out);
        return out.toString();
    }
}
