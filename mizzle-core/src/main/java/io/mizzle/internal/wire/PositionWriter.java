package io.mizzle.internal.wire;

import io.mizzle.internal.wire.CursorFormat.Position;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A cursor's position in compact binary. */
final class PositionWriter {

    static final int BEGINNING = 0;
    static final int END = 1;
    static final int BEHIND = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] write(Position position) {
        try {
            out.writeShort(position.group());
            out.writeShort(position.keys().size());
            for (@Nullable Map<String, AttributeValue> key : position.keys()) {
                source(key);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void source(@Nullable Map<String, AttributeValue> key) throws IOException {
        if (key == null) {
            out.writeByte(END);
        } else if (key.isEmpty()) {
            out.writeByte(BEGINNING);
        } else {
            out.writeByte(BEHIND);
            out.writeByte(key.size());
            for (Map.Entry<String, AttributeValue> attribute : key.entrySet()) {
                text(attribute.getKey());
                value(attribute.getValue());
            }
        }
    }

    private void value(AttributeValue value) throws IOException {
        if (value.s() != null) {
            out.writeByte('S');
            text(value.s());
        } else if (value.n() != null) {
            out.writeByte('N');
            text(value.n());
        } else {
            out.writeByte('B');
            block(value.b().asByteArrayUnsafe());
        }
    }

    private void text(String text) throws IOException {
        block(text.getBytes(StandardCharsets.UTF_8));
    }

    private void block(byte[] block) throws IOException {
        out.writeShort(block.length);
        out.write(block);
    }
}
