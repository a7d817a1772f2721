package io.mizzle.internal.body;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.ValueType;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One container that an {@link ItemSource} is inside of; used again for the next container as deep. */
final class Frame {

    private static final int BITS = 64;

    /** Whether nothing of the container was passed yet. */
    boolean first;

    /** What the elements are, in a set. */
    @Nullable ValueType element;

    /** The member passed last. */
    Shape.@Nullable Member last;

    private final @Nullable Frame outer;
    private @Nullable Frame inner;
    private @Nullable Shape shape;
    private @Nullable String peeked;
    private boolean peekedPassed;
    private long[] seen = new long[1];

    /**
     * Inside of another.
     *
     * @param outer null for the item itself
     */
    Frame(@Nullable Frame outer) {
        this.outer = outer;
    }

    /** The one a level deeper. */
    Frame inner() {
        Frame known = inner;
        if (known == null) {
            known = new Frame(this);
            inner = known;
        }
        return known;
    }

    /** The one it is inside of. */
    Frame outer() {
        return Objects.requireNonNull(outer);
    }

    void enter(@Nullable ValueType elements) {
        first = true;
        element = elements;
        last = null;
        shape = null;
        peeked = null;
        peekedPassed = false;
        seen[0] = 0;
        if (seen.length > 1) {
            Arrays.fill(seen, 0);
        }
    }

    /** What the container is expected to look like. */
    Shape shape(AttributeNames names, Shapes shapes) {
        Shape known = shape;
        if (known == null || !known.isOf(names)) {
            known = outer == null ? shapes.ofItem(names) : shapes.ofMap(names);
            shape = known;
            growSeen((known.size() + BITS - 1) / BITS);
        }
        return known;
    }

    private void growSeen(int words) {
        if (words > seen.length) {
            seen = new long[words];
        }
    }

    /** The name was looked ahead for; only the first of that name was seen. */
    void peeked(String name) {
        peeked = name;
    }

    /** Declines names that come twice: the SDK takes the last, a reader has the first already. */
    void pass(Shape.Member member) {
        if (member.index >= 0) {
            long bit = 1L << member.index;
            int word = member.index / BITS;
            if ((seen[word] & bit) != 0) {
                throw new Declined();
            }
            seen[word] |= bit;
        } else if (peeked != null && member.name.equals(peeked)) {
            if (peekedPassed) {
                throw new Declined();
            }
            peekedPassed = true;
        }
    }
}
