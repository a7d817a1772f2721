package io.mizzle.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What reads texts and numbers by hand takes and refuses what the JDK does, also where a character or two are others. */
final class ReadTextsTest {

    private static final int TEXTS = 40_000 * Integer.getInteger("mizzle.test.factor", 1);

    /** Digits, what stands between them, and characters whose low bits are those of digits. */
    private static final String CHARACTERS = "0123456789abcdefABCDEFgGxTtZz-+:./;?@\" \0\u007f\u00b2\u00b3\u0130\u0139"
            + "\u0660\u0663\uff10\u3030\u3930\u302d";

    private final long seed = Long.getLong("mizzle.test.seed", 20261121L);
    private final Random random = new Random(seed);

    @Test
    void instants() {
        check(this::instant, ReadTextsTest::instant, text -> read(Codecs.INSTANT, AttributeValue.fromS(text)));
    }

    @Test
    void instantsThatAreNoString() {
        check(this::instant, ReadTextsTest::instant, text -> InstantText.parse(CharBuffer.wrap(text)));
    }

    @Test
    void uuids() {
        check(this::uuid, ReadTextsTest::uuid, text -> read(Codecs.UUID, AttributeValue.fromS(text)));
    }

    @Test
    void decimals() {
        check(this::number, BigDecimal::new, text -> read(Codecs.BIG_DECIMAL, AttributeValue.fromN(text)));
    }

    @Test
    void wholeNumbers() {
        check(this::number, ReadTextsTest::whole, text -> read(Codecs.LONG, AttributeValue.fromN(text)));
    }

    private static <T> T read(Codec<T> codec, AttributeValue value) {
        return AttributeValues.decode(codec, value, "Thing", "a");
    }

    private void check(Supplier<String> texts, Function<String, Object> known, Function<String, Object> read) {
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.get();
            for (int changes = random.nextInt(3); changes > 0 && !text.isEmpty(); changes--) {
                text = changed(text);
            }
            String tried = text;
            assertEquals(
                    result(() -> known.apply(tried)),
                    result(() -> read.apply(tried)),
                    () -> "\"" + tried + "\", seed " + seed);
        }
    }

    private String changed(String text) {
        int at = random.nextInt(text.length());
        char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static Object result(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            return "refused";
        }
    }

    private String instant() {
        long second = random.nextLong() % 200_000_000_000L;
        int digits = random.nextInt(4) == 0 ? random.nextInt(10) : 9;
        long nanos = random.nextInt(1_000_000_000);
        String seconds = Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ISO_DATE_TIME);
        String fraction = digits == 0 ? "" : "." + String.format("%09d", nanos).substring(0, digits);
        return seconds.replace("Z", fraction + "Z");
    }

    private static Instant instant(String text) {
        try {
            return DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from);
        } catch (DateTimeParseException e) {
            return OffsetDateTime.parse(text).toInstant();
        }
    }

    private String uuid() {
        String text = new UUID(random.nextLong(), random.nextLong()).toString();
        return random.nextBoolean() ? text : text.toUpperCase(Locale.ROOT);
    }

    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException(text);
        }
        return UUID.fromString(text);
    }

    private String number() {
        long number = random.nextLong() >> random.nextInt(64);
        return random.nextBoolean()
                ? Long.toString(number)
                : BigDecimal.valueOf(number, random.nextInt(24)).toPlainString();
    }

    private static long whole(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return new BigDecimal(text).longValueExact();
        }
    }
}
