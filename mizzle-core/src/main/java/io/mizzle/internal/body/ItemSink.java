package io.mizzle.internal.body;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.ValueSink;
import io.mizzle.codec.ValueType;
import io.mizzle.internal.wire.ItemRules;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A sink whose result is the bytes of an item. Whatever DynamoDB could refuse is {@link Declined}, and written again as attribute values,
 * whose rules say what is wrong. For one thread.
 */
final class ItemSink implements ValueSink {

    private static final int DEEPEST = 32;
    private static final int MOST_DIGITS = 38;
    private static final int SMALLEST_EXPONENT = -130;
    private static final int LARGEST_EXPONENT = 125;
    private static final double PLAIN_BELOW = 1E15;

    /** Names this long are measured elsewhere. */
    private static final int LONGEST_NAME = 1000;

    private final JsonWriter json;
    private final Level root = new Level(null);
    private Level level = root;
    private Watched watched = Watched.NOTHING;
    private @Nullable Object[] found = {};
    private @Nullable AttributeNames names;
    private int depth;

    /** Of the attribute that is being written; below zero where nobody watches it. */
    private int slot = -1;

    /**
     * Writes items.
     *
     * @param json behind what it has
     */
    ItemSink(JsonWriter json) {
        this.json = json;
    }

    /**
     * Begins an item, without ending it.
     *
     * @param watch the attributes whose values are kept
     */
    ItemSink begin(Watched watch) {
        json.one('{');
        watched = watch;
        found = watch.values();
        depth = 0;
        slot = -1;
        names = null;
        level = root;
        root.enter(null);
        return this;
    }

    /** The values that were watched, for the caller to keep. */
    @Nullable Object[] found() {
        return found;
    }

    private void keep(Object value) {
        if (depth == 0 && slot >= 0) {
            found[slot] = value;
        }
    }

    /** The names of the attributes; none where the item has none. */
    AttributeNames names() {
        AttributeNames known = names;
        return known == null ? AttributeNames.of() : known;
    }

    /** What stands before a value: nothing behind a name, a comma between elements. */
    private boolean element(ValueType type) {
        if (!level.isList) {
            return false;
        }
        if (level.count++ > 0) {
            json.one(',');
        }
        if (level.element != null && level.element != type) {
            throw new Declined();
        }
        return level.element != null;
    }

    @Override
    public void string(String value) {
        keep(value);
        if (element(ValueType.S)) {
            json.string(value);
        } else {
            json.ascii("{\"S\":");
            json.string(value);
            json.one('}');
        }
    }

    @Override
    public void text(byte[] ascii) {
        if (depth == 0 && slot >= 0) {
            string(new String(ascii, StandardCharsets.ISO_8859_1));
            return;
        }
        boolean bare = element(ValueType.S);
        json.ascii(bare ? "\"" : "{\"S\":\"");
        json.bytes(ascii);
        json.ascii(bare ? "\"" : "\"}");
    }

    @Override
    public void number(long value) {
        if (depth == 0 && slot >= 0) {
            found[slot] = value;
        }
        if (element(ValueType.N)) {
            json.number(value);
        } else {
            json.ascii("{\"N\":");
            json.number(value);
            json.one('}');
        }
    }

    @Override
    public void number(double value) {
        if (!Double.isFinite(value)) {
            throw new Declined();
        }
        if (Math.abs(value) < PLAIN_BELOW && value == (long) value) {
            number((long) value);
            level.mayRepeat = true;
        } else {
            number(new BigDecimal(Double.toString(value)));
        }
    }

    @Override
    public void number(BigDecimal value) {
        long exponent = (long) value.precision() - value.scale() - 1;
        boolean fits =
                value.precision() <= MOST_DIGITS && exponent >= SMALLEST_EXPONENT && exponent <= LARGEST_EXPONENT;
        if (value.signum() != 0 && !fits) {
            throw new Declined();
        }
        keep(value);
        String text = value.signum() == 0 ? "0" : value.toString();
        boolean bare = element(ValueType.N);
        json.ascii(bare ? "\"" : "{\"N\":\"");
        json.ascii(text);
        json.ascii(bare ? "\"" : "\"}");
        level.mayRepeat = true;
    }

    @Override
    public void bool(boolean value) {
        element(ValueType.BOOL);
        json.ascii(value ? "{\"BOOL\":true}" : "{\"BOOL\":false}");
    }

    @Override
    public void binary(SdkBytes value) {
        keep(value);
        if (element(ValueType.B)) {
            json.binary(value);
        } else {
            json.ascii("{\"B\":");
            json.binary(value);
            json.one('}');
        }
    }

    @Override
    public void nullValue() {
        element(ValueType.NULL);
        json.ascii("{\"NULL\":true}");
    }

    @Override
    public void attributeValue(AttributeValue value) {
        if (level.element != null) {
            throw new Declined();
        }
        ItemRules.checkAssigned("", depth + 1, value, List.of());
        element(ValueType.M);
        json.value(value);
    }

    @Override
    public void beginMap(int size) {
        element(ValueType.M);
        json.ascii("{\"M\":{");
        enter(size).enter(null);
    }

    @Override
    public void attribute(AttributeNames known, int index) {
        if (depth > 0) {
            name(known.name(index));
            return;
        }
        if (names != null && names != known) {
            throw new Declined();
        }
        names = known;
        Watched.Written written = watched.written(known);
        slot = written.slots()[index];
        keep(Watched.OTHER);
        json.bytes(written.quoted()[index], level.count++ > 0 ? 0 : 1);
    }

    @Override
    public void attribute(String name) {
        if (depth == 0 || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Declined();
        }
        level.requireNew(name);
        name(name);
    }

    private void name(String name) {
        if (level.count++ > 0) {
            json.one(',');
        }
        json.string(name);
        json.one(':');
    }

    @Override
    public void endMap() {
        leave();
        json.ascii("}}");
    }

    @Override
    public void beginList(int size) {
        element(ValueType.L);
        json.ascii("{\"L\":[");
        enter(size).enterList(null);
    }

    @Override
    public void endList() {
        leave();
        json.ascii("]}");
    }

    private Level enter(int size) {
        depth++;
        if (depth + (size == 0 ? 0 : 1) > DEEPEST) {
            throw new Declined();
        }
        level = level.inner();
        return level;
    }

    private void leave() {
        depth--;
        level = level.outer();
    }

    @Override
    public void beginSet(ValueType type, int size) {
        if (size == 0) {
            throw new Declined();
        }
        element(type);
        json.open(type);
        json.one('[');
        depth++;
        level = level.inner();
        level.enterList(type.elementType());
    }

    @Override
    public void endSet() {
        if (level.mayRepeat && level.count > 1) {
            throw new Declined();
        }
        leave();
        json.ascii("]}");
    }

    @Override
    public RuntimeException invalid(String what, String remedy) {
        return new Declined();
    }

    /** One container, used again for the next one as deep. */
    private static final class Level {

        private final @Nullable Level outer;
        private @Nullable Level inner;
        private @Nullable Set<String> keys;
        private boolean isList;
        private @Nullable ValueType element;
        private int count;
        private boolean mayRepeat;

        Level(@Nullable Level outer) {
            this.outer = outer;
        }

        Level inner() {
            Level known = inner;
            if (known == null) {
                known = new Level(this);
                inner = known;
            }
            return known;
        }

        Level outer() {
            return Objects.requireNonNull(outer);
        }

        void enter(@Nullable ValueType elements) {
            isList = false;
            element = elements;
            count = 0;
            mayRepeat = false;
            if (keys != null) {
                keys.clear();
            }
        }

        void enterList(@Nullable ValueType elements) {
            enter(elements);
            isList = true;
        }

        /** Keys that differ may have the same text; then the last of the entries counts, which only a map can tell. */
        void requireNew(String name) {
            Set<String> known = keys == null ? new HashSet<>() : keys;
            keys = known;
            if (!known.add(name)) {
                throw new Declined();
            }
        }
    }
}
