package io.mizzle.internal.body;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.PlainText;
import io.mizzle.codec.ValueSource;
import io.mizzle.codec.ValueType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of one document, one after the other. Whatever does not fit is {@link Declined}, and read again as attribute values. */
final class ItemSource implements ValueSource {

    private static final int DEEPEST = 64;

    private JsonBytes json = JsonBytes.NONE;
    private final Shapes shapes;
    private final Places places;
    private final RecentTexts recent = RecentTexts.empty();
    private final PlainText plain = new PlainText();
    private final Frame root = new Frame(null);
    private Frame frame = root;
    private int depth;
    private ValueType type = ValueType.NULL;

    /** Whether a value was reached and not consumed yet. */
    private boolean open;

    /** Whether the current value is an element of a set, which has no type around it. */
    private boolean bare;

    /** Whether the item's own bracket was passed. */
    private boolean ended;

    /**
     * A source that stands nowhere.
     *
     * @param watched names of attributes of the items whose places are remembered
     */
    ItemSource(List<String> watched) {
        this.shapes = new Shapes(watched);
        this.places = new Places(watched.size());
    }

    /** The same over another document, with everything learned so far. */
    ItemSource over(JsonBytes document) {
        json = document;
        document.remember(recent);
        return this;
    }

    /** The same over nothing: what was read is not kept. */
    ItemSource away() {
        json = JsonBytes.NONE;
        recent.forget();
        plain.forget();
        return this;
    }

    /** Enters the item that begins at the document's position. */
    void enterItem() {
        json.expect('{');
        depth = 0;
        frame = root;
        root.enter(null);
        open = false;
        ended = false;
        places.forget();
    }

    /** Passes the rest of the item, remembering the places of watched attributes. */
    void passItem() {
        while (nextMember(null) != null) {
            skip();
        }
    }

    /** What the type of items has to be; null where it may be any. */
    void want(byte @Nullable [] wanted) {
        places.want(wanted);
    }

    /** Whether all of the item was passed. */
    boolean ended() {
        return ended;
    }

    /** Where the watched attributes of the item are, 0 for those it does not have: the document's own bracket is there. */
    int[] positions() {
        return places.positions();
    }

    JsonBytes json() {
        return json;
    }

    @Override
    public ValueType type() {
        requireOpen();
        return type;
    }

    private void requireOpen() {
        if (!open) {
            throw new Declined();
        }
    }

    private void openValue() {
        type = JsonValues.open(json);
        open = true;
        bare = false;
    }

    private void require(ValueType expected) {
        if (!open || type != expected) {
            throw new Declined();
        }
    }

    /** The content of the value was passed. */
    private void close() {
        if (!bare) {
            json.expect('}');
        }
        open = false;
    }

    @Override
    public String readString() {
        require(ValueType.S);
        String text = json.string();
        close();
        return text;
    }

    @Override
    public CharSequence readText() {
        require(ValueType.S);
        CharSequence text = json.text(plain);
        close();
        return text;
    }

    @Override
    public int readInt() {
        long value = readLong();
        if (value != (int) value) {
            throw new Declined();
        }
        return (int) value;
    }

    @Override
    public long readLong() {
        require(ValueType.N);
        long value = JsonNumbers.readLong(json);
        close();
        return value;
    }

    @Override
    public double readDouble() {
        require(ValueType.N);
        double value = JsonNumbers.readDouble(json);
        close();
        return value;
    }

    @Override
    public BigDecimal readDecimal() {
        require(ValueType.N);
        BigDecimal value = JsonNumbers.readDecimal(json);
        close();
        return value;
    }

    @Override
    public boolean readBoolean() {
        require(ValueType.BOOL);
        boolean value = json.next() == 't';
        json.literal(value ? "true" : "false");
        close();
        return value;
    }

    @Override
    public SdkBytes readBinary() {
        require(ValueType.B);
        SdkBytes value = JsonValues.binary(json);
        close();
        return value;
    }

    @Override
    public AttributeValue readAttributeValue() {
        requireOpen();
        AttributeValue value = JsonValues.content(json, type, depth);
        close();
        return value;
    }

    @Override
    public boolean readNull() {
        requireOpen();
        if (type != ValueType.NULL) {
            return false;
        }
        skip();
        return true;
    }

    @Override
    public void skip() {
        requireOpen();
        JsonValues.skipContent(json, type, depth);
        close();
    }

    @Override
    public void beginMap() {
        require(ValueType.M);
        json.expect('{');
        enter(null);
    }

    @Override
    public int beginList() {
        require(ValueType.L);
        json.expect('[');
        enter(null);
        return -1;
    }

    /** Without a frame of its own for each list. */
    @Override
    public List<String> readStrings() {
        require(ValueType.L);
        List<String> texts = JsonValues.texts(json);
        close();
        return texts;
    }

    @Override
    public int beginSet(ValueType expected) {
        require(expected);
        json.expect('[');
        enter(expected.elementType());
        return -1;
    }

    private void enter(@Nullable ValueType elements) {
        depth++;
        if (depth > DEEPEST) {
            throw new Declined();
        }
        frame = frame.inner();
        frame.enter(elements);
        open = false;
        bare = false;
    }

    /** The container's bracket was passed: what follows closes the value it is in, unless it is the item itself. */
    private void leave() {
        if (depth > 0) {
            json.expect('}');
            depth--;
            frame = frame.outer();
        } else {
            ended = true;
        }
    }

    @Override
    public int nextAttribute(AttributeNames names) {
        for (Shape.Member next = nextMember(names); next != null; next = nextMember(names)) {
            if (next.index >= 0 && type != ValueType.NULL) {
                return next.index;
            }
            skip();
        }
        return -1;
    }

    private Shape.@Nullable Member nextMember(@Nullable AttributeNames names) {
        Frame current = frame;
        if (open) {
            skip();
        }
        Shape shape = names == null ? shapes.ofItem(null) : current.shape(names, shapes);
        Shape.Member next = shape.after(current.last);
        if (next != null && next.pass(json, current.first)) {
            type = next.type;
            open = true;
            bare = false;
            watch(next, json.at() - next.valueLength);
        } else if (json.more(current.first, '}')) {
            next = find(shape, current.last);
        } else {
            leave();
            return null;
        }
        current.first = false;
        if (names != null) {
            current.pass(next);
        }
        current.last = next;
        return next;
    }

    private Shape.Member find(Shape shape, Shape.@Nullable Member last) {
        int from = json.at();
        json.skipString();
        int to = json.at();
        json.expect(':');
        json.next();
        int value = json.at();
        openValue();
        Shape.Member found = shape.find(last, json.bytes(), from, to, type);
        watch(found, value);
        return found;
    }

    private void watch(Shape.Member member, int value) {
        if (frame == root) {
            places.pass(member, value, json.bytes());
        }
    }

    @Override
    public @Nullable String nextKey() {
        if (open) {
            skip();
        }
        if (!json.more(frame.first, '}')) {
            leave();
            return null;
        }
        frame.first = false;
        String key = json.string();
        json.expect(':');
        openValue();
        return key;
    }

    @Override
    public @Nullable String peekString(String name) {
        int start = json.at();
        String found = null;
        boolean searching = true;
        for (boolean first = true; searching && json.more(first, '}'); first = false) {
            searching = !json.string().equals(name);
            json.expect(':');
            openValue();
            if (searching) {
                skip();
            } else {
                found = type == ValueType.S ? json.string() : null;
            }
        }
        json.moveTo(start);
        open = false;
        frame.peeked(name);
        return found;
    }

    @Override
    public boolean nextElement() {
        if (open) {
            skip();
        }
        if (!json.more(frame.first, ']')) {
            leave();
            return false;
        }
        frame.first = false;
        ValueType element = frame.element;
        if (element == null) {
            openValue();
        } else {
            type = element;
            open = true;
            bare = true;
        }
        return true;
    }

    @Override
    public RuntimeException unexpected(String expected, String found) {
        return new Declined();
    }

    @Override
    public RuntimeException missing(String name) {
        return new Declined();
    }
}
