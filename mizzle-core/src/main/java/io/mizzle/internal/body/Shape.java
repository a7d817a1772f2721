package io.mizzle.internal.body;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the attributes of one kind of map: which follows which, as seen before. Items of a table mostly have the same
 * attributes in the same order, so that the next name is compared, not looked up. For one thread.
 */
final class Shape {

    private static final int BUCKETS = 64;

    /** Where every item has other attributes, learning them ends here. */
    private static final int MOST = 512;

    private final @Nullable AttributeNames names;
    private final List<String> watched;
    private final @Nullable Member[] members = new Member[BUCKETS];
    private int size;
    private @Nullable Member first;

    Shape(@Nullable AttributeNames names, List<String> watched) {
        this.names = names;
        this.watched = watched;
    }

    boolean isOf(AttributeNames other) {
        return names == other;
    }

    int size() {
        return names == null ? 0 : names.size();
    }

    /** What came next the last time. */
    @Nullable Member after(@Nullable Member last) {
        return last == null ? first : last.next;
    }

    /**
     * The member of this name and type.
     *
     * @param last the one before it
     * @param bytes the document
     * @param from where the opening quote is
     * @param to behind the closing quote
     * @param type the type of its value
     */
    Member find(@Nullable Member last, byte[] bytes, int from, int to, ValueType type) {
        int bucket = hash(bytes, from, to) + type.ordinal() & BUCKETS - 1;
        Member found = members[bucket];
        while (found != null && !found.is(bytes, from, to, type)) {
            found = found.sibling;
        }
        if (found == null) {
            found = learned(bytes, from, to, type);
            if (size < MOST) {
                size++;
                found.sibling = members[bucket];
                members[bucket] = found;
            }
        }
        if (last == null) {
            first = found;
        } else {
            last.next = found;
        }
        return found;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash ^ hash >>> 7;
    }

    private Member learned(byte[] bytes, int from, int to, ValueType type) {
        JsonBytes json = new JsonBytes(bytes);
        json.moveTo(from);
        String name = json.string();
        byte[] value = (":{\"" + type.name() + "\":").getBytes(StandardCharsets.ISO_8859_1);
        byte[] text = Arrays.copyOfRange(bytes, from, to + value.length);
        System.arraycopy(value, 0, text, to - from, value.length);
        return new Member(text, to - from, name, index(name), watched.indexOf(name), type);
    }

    private int index(String name) {
        for (int i = 0; names != null && i < names.size(); i++) {
            if (names.name(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** An attribute of one type. */
    static final class Member {

        /** The name as it stands in the document, and what follows up to the value's content. */
        private final byte[] text;

        /** The same, by eights. */
        private final long[] eights;

        private final int nameLength;

        /** From where the value begins to its content. */
        final int valueLength;

        final String name;

        /** Among the names, or -1. */
        final int index;

        /** Among those watched, or -1. */
        final int watch;

        final ValueType type;
        private @Nullable Member next;
        private @Nullable Member sibling;

        Member(byte[] text, int nameLength, String name, int index, int watch, ValueType type) {
            this.text = text;
            this.eights = EightBytes.of(text);
            this.nameLength = nameLength;
            this.valueLength = text.length - nameLength - 1;
            this.name = name;
            this.index = index;
            this.watch = watch;
            this.type = type;
        }

        /**
         * Passes it, up to the value's content, if it comes next without white space.
         *
         * @param first whether no other member is in front of it
         */
        boolean pass(JsonBytes json, boolean first) {
            return first ? json.pass(eights, text.length) : json.passBehindComma(eights, text.length);
        }

        private boolean is(byte[] bytes, int from, int to, ValueType other) {
            return type == other && nameLength == to - from && Arrays.equals(text, 0, nameLength, bytes, from, to);
        }
    }
}
