package io.mizzle.codec;

import static io.mizzle.codec.Stored.assertInvalid;
import static io.mizzle.codec.Stored.assertStored;
import static io.mizzle.codec.Stored.assertUnreadable;
import static io.mizzle.codec.Stored.decode;
import static io.mizzle.codec.Stored.n;
import static io.mizzle.codec.Stored.s;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonCodecTest {

    public record Note(String text, BigDecimal weight) {}

    private static final Codec<List<Note>> NOTES = JsonCodec.of(new TypeReference<List<Note>>() {});

    @Test
    void aValueIsOneText() {
        assertStored(NOTES, List.of(new Note("x", new BigDecimal("1.50"))), s("[{\"text\":\"x\",\"weight\":1.50}]"));
        assertStored(JsonCodec.of(new TypeReference<Map<String, Integer>>() {}), Map.of("a", 1), s("{\"a\":1}"));
    }

    @Test
    void unknownPropertiesArePassedOver() {
        assertEquals(List.of(new Note("x", null)), decode(NOTES, s("[{\"text\":\"x\",\"more\":true}]")));
    }

    @Test
    void aTextThatIsNotItsJsonIsRefused() {
        assertUnreadable(NOTES, s("[{"), "a", "JSON of the component's type", "an S of 2 characters");
        assertUnreadable(NOTES, s("[] []"), "a", "JSON of the component's type");
        assertUnreadable(NOTES, s("null"), "a", "JSON null");
        assertUnreadable(NOTES, n("1"), "a", "expected S, found N");
    }

    @Test
    void aValueThatJacksonCannotWriteIsRefused() {
        assertInvalid(
                JsonCodec.of(new TypeReference<Object>() {}), new Object(), "a", "Jackson cannot write the value");
    }
}
