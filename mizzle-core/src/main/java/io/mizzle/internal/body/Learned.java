package io.mizzle.internal.body;

import io.mizzle.codec.RecordCodec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What sources learned about the layout of items, kept for the next response: one source per kind of record. Thread-safe; a source is used by
 * one thread at a time, and another thread that comes meanwhile learns anew.
 */
public final class Learned {

    private final Map<RecordCodec<?>, AtomicReference<ItemSource>> idle = new ConcurrentHashMap<>();
    private final Buffers buffers = new Buffers();
    private final AtomicReference<@Nullable ItemSink> sinks = new AtomicReference<>();

    /** Where bodies are read into. */
    Buffers buffers() {
        return buffers;
    }

    /** A source for a reader, over this document. */
    ItemSource take(ItemReader<?> reader, JsonBytes json) {
        ItemSource known = place(reader).getAndSet(null);
        ItemSource source = known == null ? new ItemSource(reader.watched()) : known;
        return source.over(json);
    }

    /** Keeps what a source learned, not what it read. */
    void giveBack(ItemReader<?> reader, ItemSource source) {
        place(reader).set(source.away());
    }

    /**
     * Writes a record to bytes.
     *
     * @param codec its writer
     * @param record what is written
     * @throws RuntimeException any, where it has to be written as attribute values, which may fail
     */
    public <T> WrittenItem write(RecordCodec<T> codec, T record) {
        return WrittenItem.of(codec, record, sinks);
    }

    private AtomicReference<ItemSource> place(ItemReader<?> reader) {
        return idle.computeIfAbsent(reader.codec(), codec -> new AtomicReference<>());
    }
}
