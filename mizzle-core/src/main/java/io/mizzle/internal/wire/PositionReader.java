package io.mizzle.internal.wire;

import io.mizzle.internal.wire.CursorFormat.Position;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The inverse of {@link PositionWriter}. */
final class PositionReader {

    private final ByteBuffer in;

    private PositionReader(ByteBuffer in) {
        this.in = in;
    }

    static Position read(byte[] bytes) {
        try {
            PositionReader reader = new PositionReader(ByteBuffer.wrap(bytes));
            int group = reader.count();
            List<@Nullable Map<String, AttributeValue>> keys = new ArrayList<>();
            for (int sources = reader.count(); sources > 0; sources--) {
                keys.add(reader.source());
            }
            if (reader.in.hasRemaining()) {
                throw CursorFormat.refused("it is longer than it should be");
            }
            return new Position(group, keys);
        } catch (BufferUnderflowException e) {
            throw CursorFormat.refused("it was cut");
        }
    }

    private @Nullable Map<String, AttributeValue> source() {
        int kind = in.get();
        return switch (kind) {
            case PositionWriter.BEGINNING -> Map.of();
            case PositionWriter.END -> null;
            case PositionWriter.BEHIND -> key();
            default -> throw CursorFormat.refused("it was changed");
        };
    }

    private Map<String, AttributeValue> key() {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        for (int attributes = in.get(); attributes > 0; attributes--) {
            key.put(text(), value());
        }
        return key;
    }

    private AttributeValue value() {
        return switch (in.get()) {
            case 'S' -> AttributeValue.fromS(text());
            case 'N' -> AttributeValue.fromN(text());
            case 'B' -> AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(block()));
            default -> throw CursorFormat.refused("it was changed");
        };
    }

    private String text() {
        return new String(block(), StandardCharsets.UTF_8);
    }

    private byte[] block() {
        byte[] block = new byte[count()];
        in.get(block);
        return block;
    }

    private int count() {
        return Short.toUnsignedInt(in.getShort());
    }
}
