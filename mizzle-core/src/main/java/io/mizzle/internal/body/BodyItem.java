package io.mizzle.internal.body;

import io.mizzle.codec.AttributeValues;
import io.mizzle.codec.RecordCodec;
import io.mizzle.codec.ValueType;
import io.mizzle.schema.EntityDefinition;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item in the bytes of a response, with the entity that was read from it. Whatever asks for its attribute values gets them, made when
 * they are first needed. For one thread at a time; unmodifiable.
 */
public final class BodyItem extends AbstractMap<String, AttributeValue> {

    /** What stands before a text. */
    private static final byte[] TEXT = "{\"S\":\"".getBytes(StandardCharsets.ISO_8859_1);

    private final Document document;
    private final int from;
    private final List<String> watched;
    private final int @Nullable [] positions;
    private final long packed;
    private final @Nullable Object entity;
    private final @Nullable ItemReader<?> reader;
    private @Nullable Map<String, AttributeValue> attributes;

    BodyItem(Document document, int from, List<String> watched, int[] positions) {
        this(document, from, watched, positions, null, null);
    }

    BodyItem(
            Document document,
            int from,
            List<String> watched,
            int[] positions,
            @Nullable Object entity,
            @Nullable ItemReader<?> reader) {
        this.document = document;
        this.from = from;
        this.watched = watched;
        boolean near = ItemPlaces.fit(from, positions);
        this.positions = near ? null : positions.clone();
        this.packed = near ? ItemPlaces.packed(from, positions) : 0;
        this.entity = entity;
        this.reader = reader;
    }

    /** Where a watched attribute is, or 0. */
    private int position(int place) {
        int[] kept = positions;
        return kept == null ? ItemPlaces.position(packed, from, place) : kept[place];
    }

    /**
     * What a codec reads of an item: from its bytes, if it was, or else from its attribute values.
     *
     * @param item of the codec's entity, of the newest version
     * @param codec the reader
     * @param name of what is read, for errors
     */
    public static <E> E decoded(Map<String, AttributeValue> item, RecordCodec<E> codec, String name) {
        E read = item instanceof BodyItem body ? body.entity(codec) : null;
        return read != null ? read : AttributeValues.decodeItem(codec, item, name);
    }

    @SuppressWarnings("unchecked") // a codec makes records of one type
    private <E> @Nullable E entity(RecordCodec<E> codec) {
        return reader != null && reader.codec() == codec ? (E) entity : null;
    }

    /** Whether the item was found to be of this entity and of its newest version, and read. */
    public boolean isOf(EntityDefinition<?> asked) {
        return entity != null && reader != null && reader.entity() == asked;
    }

    /** Whether something was read of it. */
    boolean wasRead() {
        return entity != null;
    }

    /** Whoever read it keeps nothing of it, and asks for nothing any more: the bytes may be used again. Once per item. */
    public void letGo() {
        document.letGo();
    }

    /**
     * The text of an S among the few attributes that are asked for in every item.
     *
     * @param name of the attribute
     * @return null if it is another type, or has to be asked for by {@link #get}
     */
    public @Nullable String text(String name) {
        int place = watched.indexOf(name);
        int position = place < 0 ? 0 : position(place);
        if (position == 0) {
            return null;
        }
        JsonBytes json = json(position);
        json.expect('{');
        if (JsonValues.tag(json) != ValueType.S) {
            return null;
        }
        json.expect(':');
        return json.string();
    }

    /**
     * Whether one of the few attributes that are asked for in every item is an S of this text, written as plainly as can be.
     *
     * @param name of the attribute
     * @param text its value
     * @return false, too, where the text or the document need more than a look
     */
    public boolean hasText(String name, String text) {
        int place = watched.indexOf(name);
        int at = place < 0 ? 0 : position(place);
        int end = at + TEXT.length + text.length();
        byte[] bytes = document.bytes();
        if (at == 0 || end >= document.size() || !Arrays.equals(TEXT, 0, TEXT.length, bytes, at, at + TEXT.length)) {
            return false;
        }
        at += TEXT.length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != bytes[at + i] || c == '"' || c == '\\') {
                return false;
            }
        }
        return bytes[end] == '"';
    }

    @Override
    public @Nullable AttributeValue get(@Nullable Object name) {
        int place = attributes == null ? watched.indexOf(name) : -1;
        if (place >= 0) {
            int position = position(place);
            return position == 0 ? null : JsonValues.value(json(position), 0);
        }
        Map<String, AttributeValue> known = attributes;
        return known == null ? found(name) : known.get(name);
    }

    /** One attribute of a few that are asked for, beside the entity. */
    private @Nullable AttributeValue found(@Nullable Object name) {
        JsonBytes json = json(from);
        byte[] quoted = ("\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
        AttributeValue found = null;
        json.expect('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            boolean wanted = json.passName(quoted, name);
            json.expect(':');
            if (wanted) {
                // the last of several, as everywhere
                found = JsonValues.value(json, 0);
            } else {
                JsonValues.skip(json, 0);
            }
        }
        return found;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    private JsonBytes json(int position) {
        JsonBytes json = JsonBytes.of(document);
        json.moveTo(position);
        return json;
    }

    private Map<String, AttributeValue> attributes() {
        Map<String, AttributeValue> known = attributes;
        if (known == null) {
            known = Map.copyOf(JsonValues.map(json(from), 0));
            attributes = known;
        }
        return known;
    }

    @Override
    public Set<Entry<String, AttributeValue>> entrySet() {
        return attributes().entrySet();
    }
}
