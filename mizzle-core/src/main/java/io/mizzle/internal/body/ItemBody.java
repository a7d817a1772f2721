package io.mizzle.internal.body;

import io.mizzle.codec.RecordCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Items one behind the other as the body of a batch has them, in one array that is lent and grows. One thread writes them; then requests
 * read them from here, on any thread and however often they are sent. Closing it gives the array back: whoever still reads gets an
 * exception from then on, never the bytes of somebody else.
 */
final class ItemBody {

    /** What stands between two items of a batch. */
    static final byte[] BETWEEN = "}},{\"PutRequest\":{\"Item\":".getBytes(StandardCharsets.ISO_8859_1);

    /** Behind this size, items go to another body: arrays that are much longer are not used again. */
    private static final int FULL = 1024 * 1024;

    /** What DynamoDB allows an item; its JSON is never shorter. */
    private static final int MOST_BYTES = 400 * 1024;

    private final JsonWriter json;
    private @Nullable ItemSink writing;
    private boolean closed;

    private ItemBody(JsonWriter json) {
        this.json = json;
    }

    /** One whose array is lent. */
    static ItemBody of(Buffers buffers) {
        return new ItemBody(new JsonWriter(buffers));
    }

    /** One that is written again and again, from which {@linkplain WrittenItem#detach items are copied}. */
    static ItemBody scratch() {
        return new ItemBody(new JsonWriter());
    }

    /** Bytes that stay. */
    static ItemBody of(byte[] bytes) {
        return new ItemBody(JsonWriter.of(bytes));
    }

    /** Whether the next item should go to another. */
    boolean isFull() {
        return json.size() > FULL;
    }

    /** Forgets all items, which have been copied. */
    void clear() {
        json.cutTo(0);
    }

    /**
     * Writes an item behind those that are there.
     *
     * @param codec writes the record
     * @param record what is written
     * @param watched the attributes that are looked at again
     * @param rest adds what an item has beside its record, and checks it
     * @return null where something is wrong with it, or may be: nothing of it stays here then
     */
    <T> @Nullable WrittenItem write(RecordCodec<T> codec, T record, Watched watched, BiConsumer<T, WrittenItem> rest) {
        int before = json.size();
        try {
            if (before > 0) {
                json.bytes(BETWEEN);
            }
            int from = json.size();
            ItemSink sink = sink().begin(watched);
            codec.writeAttributes(record, sink);
            WrittenItem item = new WrittenItem(this, watched, sink.found(), sink.names(), from);
            rest.accept(record, item);
            item.end(json);
            if (item.bytes() <= MOST_BYTES) {
                return item;
            }
        } catch (RuntimeException refused) {
            // attribute values say what is wrong
        }
        json.cutTo(before);
        return null;
    }

    private ItemSink sink() {
        ItemSink sink = writing;
        if (sink == null) {
            sink = new ItemSink(json);
            writing = sink;
        }
        return sink;
    }

    /** Where the item that was begun last goes on. */
    JsonWriter open() {
        return json;
    }

    /**
     * Reads some of it for a request.
     *
     * @throws IOException if the statement that wrote it is over
     */
    synchronized void read(int at, byte[] target, int from, int length) throws IOException {
        if (closed) {
            throw new IOException("The statement that wrote this request is over, and with it the request");
        }
        json.read(at, target, from, length);
    }

    /**
     * A copy of some of it.
     *
     * @throws IllegalStateException if the statement that wrote it is over
     */
    synchronized byte[] copy(int from, int to) {
        if (closed) {
            throw new IllegalStateException(
                    "The item was written for a request that is over. Report this as a bug of mizzle;"
                            + " leave wireWrites(true) out to avoid it.");
        }
        return json.copy(from, to);
    }

    /** Gives the array back, once. */
    synchronized void close() {
        if (!closed) {
            closed = true;
            json.release();
        }
    }
}
