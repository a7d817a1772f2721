package io.mizzle.internal.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Escapes in strings: what the SDK's parser takes in one place and refuses in another is left to it. */
final class JsonTextTest {

    private static final String BEHIND = ":{\"S\":\"x\"}}";

    @ParameterizedTest
    @CsvSource({"\\ud83d\\ude00, 😀", "a\\uD83D\\uDE00b, a😀b", "\\u00e9\\n\\u0041, 'é\nA'", "\\\\u0041, '\\u0041'"})
    void escapesAreRead(String escaped, String text) {
        // given
        byte[] json = quoted(escaped);

        // when
        JsonBytes bytes = new JsonBytes(json);

        // then
        assertEquals(text, bytes.string());
        assertEquals(json.length - BEHIND.length(), bytes.at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud83d",
                "\\ude00",
                "\\ud83d\\f",
                "\\ud83dx",
                "\\ud83d\\u0041",
                "\\ud83d\\ud83d\\ude00",
                "\\ude00\\ud83d"
            })
    void halfASurrogatePairIsDeclinedReadOrPassed(String escaped) {
        // given
        byte[] json = quoted(escaped);

        // then
        assertThrows(Declined.class, () -> new JsonBytes(json).string());
        assertThrows(Declined.class, () -> new JsonBytes(json).skipString());
    }

    private static byte[] quoted(String escaped) {
        return ('"' + escaped + '"' + BEHIND).getBytes(UTF_8);
    }
}
