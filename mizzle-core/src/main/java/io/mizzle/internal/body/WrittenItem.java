package io.mizzle.internal.body;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item written to bytes straight from its record, and the attributes that mizzle adds to it. Whatever asks for its attribute values gets
 * them, made when they are first needed. Attributes can be added, not changed. For one thread at a time.
 */
public final class WrittenItem extends AbstractMap<String, AttributeValue> {

    /** What DynamoDB allows an item; its JSON is never shorter. */
    private static final int MOST_BYTES = 400 * 1024;

    /** What keys and the type take, mostly. */
    private static final int ADDED = 256;

    private final AttributeNames names;
    private final JsonWriter json;
    private final int recordEnd;
    private final Map<String, AttributeValue> added = new LinkedHashMap<>(8);

    /** Of the record, those that were asked for: keys, by everything that checks them. */
    private final Map<Object, AttributeValue> found = new HashMap<>(4);

    private boolean complete;

    private WrittenItem(AttributeNames names, JsonWriter json) {
        this.names = names;
        this.json = json;
        this.recordEnd = json.size();
    }

    /**
     * Writes a record.
     *
     * @param codec its writer
     * @param record what is written
     * @param sinks one that is free, or none
     * @throws RuntimeException any, where it has to be written as attribute values, which may fail
     */
    static <T> WrittenItem of(RecordCodec<T> codec, T record, AtomicReference<@Nullable ItemSink> sinks) {
        ItemSink free = sinks.getAndSet(null);
        ItemSink sink = free == null ? new ItemSink() : free;
        codec.writeAttributes(record, sink.begin());
        WrittenItem item = new WrittenItem(sink.names(), sink.attributes(ADDED));
        sinks.set(sink);
        return item;
    }

    /** How many bytes it adds to a body. */
    public int bytes() {
        return json().size();
    }

    /** Whether DynamoDB can take it, as far as its size says without counting. */
    public boolean isSmall() {
        return json().size() <= MOST_BYTES;
    }

    /** The whole item, once everything was added. */
    private JsonWriter json() {
        if (!complete) {
            json.cutTo(recordEnd);
            // behind the opening bracket alone, no comma
            boolean first = recordEnd == 1;
            for (Map.Entry<String, AttributeValue> entry : added.entrySet()) {
                if (!first) {
                    json.one(',');
                }
                first = false;
                json.string(entry.getKey());
                json.one(':');
                json.value(entry.getValue());
            }
            json.one('}');
            complete = true;
        }
        return json;
    }

    /** Appends the item. */
    int copyTo(byte[] body, int at) {
        return json().copyTo(body, at);
    }

    @Override
    public @Nullable AttributeValue put(String name, AttributeValue value) {
        AttributeValue present = isOfRecord(name) ? found(name) : null;
        if (present != null && !present.equals(value)) {
            throw new Declined();
        }
        complete = false;
        return present != null ? present : added.put(name, value);
    }

    private boolean isOfRecord(Object name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.name(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable AttributeValue get(@Nullable Object name) {
        AttributeValue value = added.get(name);
        return value != null || name == null || !isOfRecord(name) ? value : found(name);
    }

    private @Nullable AttributeValue found(Object name) {
        AttributeValue known = found.get(name);
        if (known == null) {
            known = read(name);
            if (known != null) {
                found.put(name, known);
            }
        }
        return known;
    }

    private @Nullable AttributeValue read(Object name) {
        JsonBytes source = json().reader();
        byte[] quoted = ("\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
        source.expect('{');
        for (boolean first = true; source.more(first, '}'); first = false) {
            boolean wanted = source.passName(quoted, name);
            source.expect(':');
            if (wanted) {
                return JsonValues.value(source, 0);
            }
            JsonValues.skip(source, 0);
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    /** All attributes, as they are now. */
    @Override
    public Set<Entry<String, AttributeValue>> entrySet() {
        return JsonValues.map(json().reader(), 0).entrySet();
    }
}
