package io.mizzle.internal.body;

import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.RecordCodec;
import io.mizzle.codec.ValueSink;
import io.mizzle.codec.ValueSource;
import io.mizzle.schema.EntityDefinition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of a batch stand in one array, which belongs to one batch at a time. */
final class ItemBodyTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);

    private final Random random = new Random(SEED);
    private final Buffers buffers = new Buffers();

    /** Texts as items of one attribute. */
    private static final RecordCodec<String> TEXTS = new RecordCodec<>(1) {

        private final AttributeNames names = AttributeNames.of("t");

        @Override
        public String readAttributes(ValueSource in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeAttributes(String text, ValueSink out) {
            out.attribute(names, 0);
            out.string(text);
        }
    };

    private static @Nullable WrittenItem write(ItemBody body, String text) {
        return body.write(TEXTS, text, Watched.NOTHING, (record, item) -> {});
    }

    private static String json(String text) {
        return "{\"t\":{\"S\":\"" + text + "\"}}";
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whateverItemsARequestHasItIsReadAsOneDocument() throws IOException {
        for (int round = 0; round < 200; round++) {
            // given items of two bodies
            List<ItemBody> bodies = List.of(ItemBody.of(buffers), ItemBody.of(buffers));
            List<WrittenItem> items = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                String text = "x".repeat(random.nextInt(random.nextInt(20) == 0 ? 20_000 : 50));
                WrittenItem item = write(bodies.get(random.nextInt(10) / 9), text);
                if (random.nextInt(5) > 0) {
                    items.add(item);
                    texts.add(json(text));
                }
            }
            // when some of them are sent
            ItemBody fixed = ItemBody.of("a[b]".getBytes(StandardCharsets.UTF_8));
            FilledBody body = new FilledBody();
            body.add(fixed, 1, 2);
            body.add(items);
            body.add(fixed, 3, 4);
            // then
            String between = new String(ItemBody.BETWEEN, StandardCharsets.UTF_8);
            String expected = "[" + String.join(between, texts) + "]";
            assertEquals(expected, text(body.newStream()), "seed " + SEED);
            assertEquals(expected, pieceByPiece(body.newStream()), "seed " + SEED);
            assertEquals(expected.length(), body.length());
            bodies.forEach(ItemBody::close);
        }
    }

    /** Now one byte, now many, now from the last mark again. */
    private String pieceByPiece(InputStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[100];
        while (stream.available() > 0) {
            if (random.nextBoolean()) {
                all.write(stream.read());
                continue;
            }
            stream.mark(100);
            int first = stream.read(some, 0, 1 + random.nextInt(99));
            stream.reset();
            int length = stream.read(some, 1, first);
            assertEquals(first, length);
            all.write(some, 1, length);
        }
        assertEquals(-1, stream.read());
        return all.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anItemThatIsRefusedLeavesNothingBehind() throws IOException {
        ItemBody body = ItemBody.of(buffers);
        WrittenItem first = write(body, "first");
        assertNull(write(body, "half a pair \ud83d"));
        assertNull(body.write(TEXTS, "refused", Watched.NOTHING, (record, item) -> {
            throw new Declined();
        }));
        assertNull(write(body, "x".repeat(410 * 1024)));
        WrittenItem second = write(body, "second");

        FilledBody filled = new FilledBody();
        filled.add(List.of(first, second));

        assertEquals(
                json("first") + new String(ItemBody.BETWEEN, StandardCharsets.UTF_8) + json("second"),
                text(filled.newStream()));
    }

    @Test
    void theArrayGoesToTheNextOnceAndNobodyReadsItAnyMore() throws IOException {
        // given a request that was read half
        ItemBodies bodies = new ItemBodies(buffers);
        WrittenItem item = write(bodies.current(), "mine");
        FilledBody filled = new FilledBody();
        filled.add(List.of(item));
        InputStream sending = filled.newStream();
        assertArrayEquals("{\"t\":{\"S\":\"".getBytes(StandardCharsets.UTF_8), sending.readNBytes(11));

        // when the batch ends, twice
        bodies.close();
        bodies.close();

        // then its array is lent once, and what is sent fails
        byte[] next = buffers.take(10);
        assertNotSame(next, buffers.take(10));
        assertThrows(IOException.class, sending::read);
        assertThrows(IOException.class, () -> filled.newStream().read());
        assertThrows(IllegalStateException.class, item::size);
        buffers.giveBack(next);
        assertSame(next, buffers.take(10));
    }

    @Test
    void aBodyThatGrowsKeepsItsItems() throws IOException {
        ItemBody body = ItemBody.of(buffers);
        List<WrittenItem> items = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            items.add(write(body, "x".repeat(i)));
        }
        for (int i = 0; i < items.size(); i++) {
            FilledBody one = new FilledBody();
            one.add(items.subList(i, i + 1));
            assertEquals(json("x".repeat(i)), text(one.newStream()));
        }
    }

    @Test
    void theAttributeThatWasAddedLastCanBeLeftOut() throws IOException {
        // given an item with a write id between two others
        Watched watched = Watched.of(EntityDefinition.of(PARCEL));
        ItemBody body = ItemBody.of(buffers);
        WrittenItem before = write(body, "before");
        WrittenItem item = body.write(TEXTS, "x", watched, (record, open) -> {
            open.put("pk", AttributeValue.fromS("p"));
            open.put("_w", AttributeValue.fromS("id"));
        });
        WrittenItem after = write(body, "after");

        // when
        WrittenItem without = item.without("_w");
        FilledBody filled = new FilledBody();
        filled.add(List.of(before, without, after));

        // then
        assertEquals(Map.of("t", AttributeValue.fromS("x"), "pk", AttributeValue.fromS("p")), without);
        assertNull(without.get("_w"));
        assertEquals(AttributeValue.fromS("id"), item.get("_w"));
        assertNull(item.without("pk"));
        String between = new String(ItemBody.BETWEEN, StandardCharsets.UTF_8);
        String expected =
                json("before") + between + "{\"t\":{\"S\":\"x\"},\"pk\":{\"S\":\"p\"}}" + between + json("after");
        assertEquals(expected, text(filled.newStream()));
        assertEquals(expected.length(), filled.length());
    }
}
