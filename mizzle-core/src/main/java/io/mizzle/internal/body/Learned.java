package io.mizzle.internal.body;

import io.mizzle.codec.RecordCodec;
import io.mizzle.internal.wire.TableKeys;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What sources learned about the layout of items, kept for the next response, one source per kind of record; and what items are written
 * with. Thread-safe; a source is used by one thread at a time, and another thread that comes meanwhile learns anew.
 */
public final class Learned {

    private final Map<RecordCodec<?>, AtomicReference<ItemSource>> idle = new ConcurrentHashMap<>();
    private final Map<EntityDefinition<?>, ItemReader<?>> readers = new ConcurrentHashMap<>();
    private final Buffers buffers = new Buffers();
    private final AtomicReference<@Nullable ItemBody> scratch = new AtomicReference<>();
    private final Map<EntityDefinition<?>, Watched> watched = new ConcurrentHashMap<>();
    private final Map<TableSchema<?>, TableKeys> keys = new ConcurrentHashMap<>();

    /** Where bodies are read into, and written. */
    Buffers buffers() {
        return buffers;
    }

    /** What reads entities of one type. */
    @SuppressWarnings("unchecked") // a definition's reader makes its entities
    public <E> ItemReader<E> reader(EntityDefinition<E> entity) {
        ItemReader<?> known = readers.get(entity);
        if (known == null) {
            known = new ItemReader<>(entity, entity.codec());
            readers.put(entity, known);
        }
        return (ItemReader<E>) known;
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

    /** For the items of a batch, which closes it. */
    public ItemBodies bodies() {
        return new ItemBodies(buffers);
    }

    /**
     * Writes an item to bytes.
     *
     * @param entity what it is
     * @param record what is written
     * @param rest adds what an item has beside its record, and checks it
     * @param bodies of the batch; null for an item of its own
     * @return null where it has to be written as attribute values, which may fail
     */
    public <T> @Nullable WrittenItem write(
            EntityDefinition<T> entity, T record, BiConsumer<T, WrittenItem> rest, @Nullable ItemBodies bodies) {
        if (bodies != null) {
            return bodies.current().write(entity.codec(), record, watched(entity), rest);
        }
        ItemBody free = scratch.getAndSet(null);
        ItemBody own = free == null ? ItemBody.scratch() : free;
        WrittenItem item = own.write(entity.codec(), record, watched(entity), rest);
        WrittenItem copy = item == null ? null : item.detach();
        own.clear();
        scratch.set(own);
        return copy;
    }

    /** The key attributes of a table. */
    public TableKeys keys(TableSchema<?> table) {
        TableKeys known = keys.get(table);
        if (known == null) {
            known = TableKeys.of(TableDefinition.of(table));
            keys.put(table, known);
        }
        return known;
    }

    private Watched watched(EntityDefinition<?> entity) {
        Watched known = watched.get(entity);
        if (known == null) {
            known = Watched.of(entity);
            watched.put(entity, known);
        }
        return known;
    }

    private AtomicReference<ItemSource> place(ItemReader<?> reader) {
        return idle.computeIfAbsent(reader.codec(), codec -> new AtomicReference<>());
    }
}
