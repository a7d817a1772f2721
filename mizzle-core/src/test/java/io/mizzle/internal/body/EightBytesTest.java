package io.mizzle.internal.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EightBytesTest {

    private static final byte[] BYTES = " ab~\u007f\"\\\u001f\u0000\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Random random = new Random(4711);

    @Test
    void endsWhereLookingAtEachByteEnds() {
        for (int text = 0; text < 100_000; text++) {
            // given plain text, with some bytes that are none
            byte[] document = new byte[random.nextInt(60)];
            Arrays.fill(document, (byte) (' ' + random.nextInt(2)));
            for (int others = random.nextInt(4); others > 0 && document.length > 0; others--) {
                document[random.nextInt(document.length)] =
                        random.nextInt(8) == 0 ? (byte) random.nextInt() : BYTES[random.nextInt(BYTES.length)];
            }
            int from = random.nextInt(document.length + 1);

            // when it is passed
            int end = EightBytes.plainEnd(document, from);

            // then as far as every byte is plain, or nearly to the end of the array
            int wanted = from;
            while (wanted < document.length && isPlain(document[wanted])) {
                wanted++;
            }
            if (end != wanted) {
                assertTrue(end < wanted && end > document.length - Long.BYTES, () -> Arrays.toString(document));
            }
        }
    }

    @Test
    void findsTheTextsThatAreThere() {
        for (int text = 0; text < 100_000; text++) {
            // given two places of a document that are alike more or less
            byte[] document = new byte[8 + random.nextInt(60)];
            Arrays.fill(document, (byte) 'a');
            int length = random.nextInt(document.length / 2);
            int one = random.nextInt(document.length - length);
            int other = one + random.nextInt(document.length - length - one + 1);
            if (random.nextBoolean()) {
                document[random.nextInt(document.length)] = 'b';
            }
            boolean same = Arrays.equals(document, one, one + length, document, other, other + length);

            // when they are compared, then as byte by byte, but for the last few
            if (EightBytes.areSame(document, one, other, length) != same) {
                assertTrue(same && other + length > document.length - Long.BYTES, () -> Arrays.toString(document));
            }
            if (length >= Long.BYTES) {
                byte[] wanted = Arrays.copyOfRange(document, one, one + length);
                assertEquals(
                        same,
                        EightBytes.isAt(document, other, EightBytes.of(wanted), length),
                        () -> Arrays.toString(document));
            }
        }
    }

    @Test
    void noTextReachesBeyondTheDocument() {
        byte[] document = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
        long[] wanted = EightBytes.of("abcdefghi".getBytes(StandardCharsets.ISO_8859_1));
        assertFalse(EightBytes.isAt(document, 10, wanted, 9));
    }

    @Test
    void everyByteIsToldApart() {
        for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
            byte[] document = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
            document[5] = (byte) value;
            assertEquals(isPlain((byte) value) ? 16 : 5, EightBytes.plainEnd(document, 0), "byte " + value);
        }
    }

    private static boolean isPlain(byte value) {
        return value >= ' ' && value != '"' && value != '\\';
    }
}
