package io.mizzle.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.CursorException;
import io.mizzle.internal.wire.CursorFormat.Position;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Cursors from outside, and positions as they would be behind a forged signature: a position, or a {@code CursorException}. */
final class FuzzedCursorsTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);
    private static final int CURSORS = 50_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final String QUERY = "query";

    private final Random random = new Random(SEED);
    private final List<CursorFormat> formats = List.of(
            new CursorFormat(List.of()),
            new CursorFormat(List.of("sixteen bytes or".getBytes(StandardCharsets.UTF_8))));

    @Test
    void cursorsFromOutsideAreRefused() {
        int accepted = assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            int read = 0;
            for (int i = 0; i < CURSORS; i++) {
                CursorFormat format = formats.get(i % 2);
                String cursor = format.write(QUERY, position());
                String changed = changed(cursor);
                read += !changed.equals(cursor) && isRead(() -> format.read(QUERY, changed)) ? 1 : 0;
            }
            return read;
        });

        System.out.printf("fuzzed cursors: %d operations, %d accepted, seed %d%n", CURSORS, accepted, SEED);
        assertEquals(0, accepted, "seed " + SEED);
    }

    @Test
    void positionsBehindAForgedSignatureAreReadOrRefused() {
        int read = assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            int positions = 0;
            for (int i = 0; i < CURSORS; i++) {
                byte[] body = changed(new PositionWriter().write(position()));
                positions += isRead(() -> PositionReader.read(body)) ? 1 : 0;
            }
            return positions;
        });

        System.out.printf("fuzzed positions: %d operations, %d read, seed %d%n", CURSORS, read, SEED);
        assertTrue(read < CURSORS, "seed " + SEED);
    }

    private static boolean isRead(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (CursorException refused) {
            return false;
        }
    }

    private Position position() {
        List<Map<String, AttributeValue>> keys = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            keys.add(
                    switch (random.nextInt(4)) {
                        case 0 -> null;
                        case 1 -> Map.of();
                        case 2 -> Map.of("pk", AttributeValue.fromS("CUSTOMER#" + random.nextInt()));
                        default ->
                            Map.of(
                                    "pk", AttributeValue.fromN("" + random.nextLong()),
                                    "sk", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[random.nextInt(300)])));
                    });
        }
        return new Position(random.nextInt(300), keys);
    }

    private String changed(String cursor) {
        if (random.nextInt(4) == 0) {
            byte[] bytes = changed(Base64.getUrlDecoder().decode(cursor));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
        return new String(changed(cursor.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private byte[] changed(byte[] bytes) {
        byte[] changed =
                random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 10)) : bytes.clone();
        for (int i = random.nextInt(4); i > 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = random.nextBoolean() ? (byte) random.nextInt() : (byte) 0xFF;
        }
        return changed;
    }
}
