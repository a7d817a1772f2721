package io.mizzle.internal.body;

import io.mizzle.codec.AttributeNames;
import io.mizzle.internal.wire.KeyAttribute;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item written to bytes straight from its record, and the attributes that mizzle adds to it. Whatever asks for its attribute values gets
 * them, made when they are first needed. Attributes can be added until it ends, not changed. For one thread at a time.
 */
public final class WrittenItem extends AbstractMap<String, AttributeValue> {

    private static final int OPEN = -1;

    /** A half of a key has up to four attributes, and 1024 bytes; a character has up to three. */
    private static final int PLAIN = 1024 / 3 / 4;

    private final Watched watched;
    private final @Nullable Object[] values;
    private final AttributeNames names;
    private ItemBody body;
    private int from;
    private int to = OPEN;

    /** Whether its last attribute, and with it the bracket, was left out. */
    private boolean cut;

    private int beforeLast;
    private @Nullable String last;

    /**
     * An item that goes on at the end of a body.
     *
     * @param body where its record was written
     * @param watched whose values are known
     * @param values what they are
     * @param names those of the record
     * @param from where in the body it begins
     */
    WrittenItem(ItemBody body, Watched watched, @Nullable Object[] values, AttributeNames names, int from) {
        this.body = body;
        this.watched = watched;
        this.values = values;
        this.names = names;
        this.from = from;
    }

    private WrittenItem(WrittenItem whole, String last) {
        this(whole.body, whole.watched, whole.values.clone(), whole.names, whole.from);
        this.to = whole.beforeLast;
        this.cut = true;
        this.values[watched.slot(last)] = null;
    }

    /** Nothing will be added. */
    void end(JsonWriter json) {
        json.one('}');
        to = json.size();
    }

    /** Copies it to a place of its own. */
    WrittenItem detach() {
        byte[] own = body.copy(from, to);
        body = ItemBody.of(own);
        from = 0;
        to = own.length;
        return this;
    }

    /** How many bytes it adds to a body. */
    public int bytes() {
        return to - from + (cut ? 1 : 0);
    }

    /** Where its bytes are. */
    ItemBody body() {
        return body;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whether its bytes lack the bracket that ends it. */
    boolean isCut() {
        return cut;
    }

    /**
     * The same without an attribute, once it has ended.
     *
     * @param name the one that was added last
     * @return null if it was another
     */
    public @Nullable WrittenItem without(String name) {
        return name.equals(last) ? new WrittenItem(this, name) : null;
    }

    /**
     * What an attribute holds, where that is known without reading.
     *
     * @return a string, a {@code Long} or {@code BigDecimal}, bytes, or an attribute value; null if it is not there, or not known
     */
    public @Nullable Object known(String name) {
        int slot = watched.slot(name);
        Object value = slot < 0 ? null : values[slot];
        return value == Watched.OTHER ? null : value;
    }

    /**
     * Whether its key attributes are what keys mostly are, so that no rule has to be asked.
     *
     * @param keys the key attributes of the table and its indexes
     */
    public boolean hasPlainKeys(List<KeyAttribute> keys) {
        for (KeyAttribute key : keys) {
            int slot = watched.slot(key.name());
            if (slot < 0 || !isPlain(key, values[slot])) {
                return false;
            }
        }
        return true;
    }

    /** Short enough that all of a key fit whatever characters they have. */
    private static boolean isPlain(KeyAttribute key, @Nullable Object value) {
        if (value == null) {
            return key.index() != null;
        }
        Object plain = value instanceof AttributeValue text && text.s() != null ? text.s() : value;
        return switch (key.type()) {
            case S -> plain instanceof String text && !text.isEmpty() && text.length() <= PLAIN;
            case N -> plain instanceof Long;
            default -> false;
        };
    }

    @Override
    public @Nullable AttributeValue put(String name, AttributeValue value) {
        AttributeValue present = get(name);
        if (present != null) {
            if (!present.equals(value)) {
                throw new Declined();
            }
            return present;
        }
        append(name, value);
        values[watched.slot(name)] = value;
        return null;
    }

    private void append(String name, AttributeValue value) {
        if (to != OPEN || watched.slot(name) < 0) {
            throw new IllegalStateException("\"" + name + "\" cannot be added");
        }
        JsonWriter json = body.open();
        beforeLast = json.size();
        last = name;
        if (beforeLast > from + 1) {
            json.one(',');
        }
        json.string(name);
        json.one(':');
        json.value(value);
    }

    @Override
    public @Nullable AttributeValue get(@Nullable Object name) {
        int slot = watched.slot(name);
        if (slot < 0) {
            return isOfRecord(name) ? read(name) : null;
        }
        Object value = values[slot];
        return value == Watched.OTHER ? read(name) : value(value);
    }

    private boolean isOfRecord(@Nullable Object name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.name(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable AttributeValue value(@Nullable Object known) {
        if (known instanceof String text) {
            return AttributeValue.createS(text);
        }
        if (known instanceof BigDecimal number) {
            return AttributeValue.createN(number.signum() == 0 ? "0" : number.toString());
        }
        if (known instanceof Long number) {
            return AttributeValue.createN(number.toString());
        }
        return known instanceof SdkBytes bytes ? AttributeValue.createB(bytes) : (AttributeValue) known;
    }

    private @Nullable AttributeValue read(@Nullable Object name) {
        JsonBytes source = reader();
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

    private JsonBytes reader() {
        if (to == OPEN) {
            return body.open().reader(from);
        }
        byte[] whole = body.copy(from, to);
        if (cut) {
            whole = Arrays.copyOf(whole, whole.length + 1);
            whole[whole.length - 1] = '}';
        }
        return new JsonBytes(whole);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        int slot = watched.slot(name);
        return slot >= 0 ? values[slot] != null : get(name) != null;
    }

    /** All attributes, as they are now. */
    @Override
    public Set<Map.Entry<String, AttributeValue>> entrySet() {
        return JsonValues.map(reader(), 0).entrySet();
    }
}
