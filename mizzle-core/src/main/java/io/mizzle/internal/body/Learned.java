package io.mizzle.internal.body;

import io.mizzle.codec.RecordCodec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What sources learned about the layout of items, kept for the next response: one source per kind of record. Thread-safe; a source is used by
 * one thread at a time, and another thread that comes meanwhile learns anew.
 */
public final class Learned {

    private final Map<RecordCodec<?>, AtomicReference<ItemSource>> idle = new ConcurrentHashMap<>();

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

    private AtomicReference<ItemSource> place(ItemReader<?> reader) {
        return idle.computeIfAbsent(reader.codec(), codec -> new AtomicReference<>());
    }
}
