package io.mizzle.internal.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class BuffersTest {

    private final Buffers buffers = new Buffers();

    @Test
    void anArrayIsLentToOneAtATimeAndThenToTheNext() {
        byte[] first = buffers.take(1000);
        byte[] second = buffers.take(1000);
        assertNotSame(first, second);

        buffers.giveBack(first);

        assertSame(first, buffers.take(1000));
        assertNotSame(first, buffers.take(1000));
    }

    @Test
    void anArrayThatIsTooShortIsNotLent() {
        buffers.giveBack(buffers.take(1000));
        assertTrue(buffers.take(100_000).length >= 100_000);
    }

    @Test
    void hugeArraysAreNotKept() {
        byte[] huge = buffers.take(3_000_000);
        buffers.giveBack(huge);
        assertNotSame(huge, buffers.take(3_000_000));
    }

    @Test
    void aDocumentIsGivenBackWithItsLastItem() {
        byte[] bytes = buffers.take(10);
        Document document = Document.of(bytes, 2, buffers);
        document.heldBy(2);

        document.letGo();
        assertSame(bytes, document.bytes());
        document.letGo();

        assertThrows(IllegalStateException.class, document::bytes);
        assertSame(bytes, buffers.take(10));
    }

    @Test
    void aDocumentWithoutItemsIsGivenBackAtOnce() {
        byte[] bytes = buffers.take(10);
        Document.of(bytes, 2, buffers).heldBy(0);
        assertSame(bytes, buffers.take(10));
    }

    @Test
    void whatAnotherDocumentLeftBehindThisOneIsNotRead() {
        byte[] bytes = buffers.take(100);
        byte[] earlier = "{\"a\":{\"S\":\"b\"}}".getBytes(StandardCharsets.UTF_8);
        for (int size = 0; size < earlier.length; size++) {
            System.arraycopy(earlier, 0, bytes, 0, earlier.length);
            JsonBytes json = JsonBytes.of(Document.of(bytes, size, buffers));
            assertThrows(Declined.class, json::skipAny, "cut to " + size);
        }
    }

    @Test
    void aBodyLongerThanItSaidIsReadWhole() throws IOException {
        byte[] body = new byte[100_000];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) (i * 31);
        }
        Filling streamed = new Filling(buffers, 5);
        ByteArrayInputStream stream = new ByteArrayInputStream(body);
        while (streamed.reads(stream)) {
            // to its end
        }
        Filling published = new Filling(buffers, 5);
        for (int from = 0; from < body.length; from += 1000) {
            published.add(ByteBuffer.wrap(body, from, 1000));
        }

        assertEquals(ByteBuffer.wrap(body), streamed.document().buffer());
        assertEquals(ByteBuffer.wrap(body), published.document().buffer());
    }
}
