package io.mizzle.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Texts that are read where they stand are read as they are from a {@code String}. */
class PlainTextTest {

    private static final String BEFORE = "\"at\":{\"S\":\"";
    private static final TextForm<UUID> UUIDS = new UuidForm();
    private static final TextForm<Instant> INSTANTS = new InstantForm();

    private final Random random = new Random(20_261_122);

    @Test
    void uuidsOfAllKinds() {
        for (int i = 0; i < 20_000; i++) {
            String text = new UUID(random.nextLong(), random.nextLong()).toString();
            assertSame(UUIDS, random.nextBoolean() ? text : text.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void uuidsWithAnyOtherCharacter() {
        assertSameWithAnyCharacter(UUIDS, "01a2f4b1-89cd-7e0f-8000-0A0B0C0D0E0F");
    }

    @Test
    void instantsOfAllKinds() {
        for (int i = 0; i < 50_000; i++) {
            long seconds = -62_167_219_200L + (long) (random.nextDouble() * 315_569_520_000L);
            Instant instant = Instant.ofEpochSecond(seconds, random.nextInt(1_000_000_000));
            assertSame(INSTANTS, InstantText.print(instant));
            assertSame(INSTANTS, instant.toString());
        }
    }

    @Test
    void instantsWithAnyOtherCharacter() {
        assertSameWithAnyCharacter(INSTANTS, "2026-11-21T06:26:28.123456789Z");
        assertSameWithAnyCharacter(INSTANTS, "0000-02-28T23:59:59.999999999Z");
    }

    @Test
    void daysThatNoMonthHas() {
        for (int month = 0; month < 20; month++) {
            for (int day = 0; day < 40; day++) {
                assertSame(INSTANTS, String.format("2024-%02d-%02dT10:20:30.000000000Z", month, day));
            }
        }
    }

    private static void assertSameWithAnyCharacter(TextForm<?> form, String text) {
        for (int at = 0; at < text.length(); at++) {
            for (char c = ' '; c < 0x7f; c++) {
                assertSame(form, text.substring(0, at) + c + text.substring(at + 1));
            }
        }
    }

    private static void assertSame(TextForm<?> form, String text) {
        // given the text in the middle of an array
        byte[] document = (BEFORE + text + "\"}").getBytes(StandardCharsets.ISO_8859_1);
        PlainText plain = new PlainText().in(document, BEFORE.length(), BEFORE.length() + text.length());

        // when it is read there, then it is as from a string, also in its failure
        assertEquals(read(form, text), read(form, plain), text);
    }

    private static Object read(TextForm<?> form, CharSequence text) {
        try {
            return form.value(text);
        } catch (RuntimeException e) {
            return e.toString();
        }
    }
}
