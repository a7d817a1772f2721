package io.mizzle.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Utf8Test {

    @Test
    void everyCharacterCountsAsItsEncoding() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3000 ? 1 : 97) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                String text = Character.toString(codePoint);
                assertEquals(
                        text.getBytes(StandardCharsets.UTF_8).length,
                        Utf8.length(text),
                        () -> "U+" + text.codePointAt(0));
                assertFalse(Utf8.hasLoneSurrogate(text), () -> "U+" + text.codePointAt(0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\u00e9\u20ac\ufffd", "\ud83d\ude00", "a\ud83d\ude00\ud83d\ude00z"})
    void wholeTextsHaveNoLoneSurrogate(String text) {
        assertFalse(Utf8.hasLoneSurrogate(text));
        assertFalse(AttributeValues.hasLoneSurrogate(text));
    }

    @Test
    void halvesOfAPairAreFoundAnywhere() {
        for (String half :
                new String[] {"\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00", "\ud83d\ude00\ude00"}) {
            for (String text : new String[] {half, "a" + half, half + "z", "\ud83d\ude00" + half, "a" + half + "z"}) {
                assertTrue(Utf8.hasLoneSurrogate(text), text);
                assertTrue(AttributeValues.hasLoneSurrogate(text), text);
            }
        }
    }
}
