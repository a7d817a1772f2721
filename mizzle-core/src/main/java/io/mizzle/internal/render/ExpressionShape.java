package io.mizzle.internal.render;

import java.util.Arrays;

/**
 * All of a request's expressions but their values, in order: what their text follows from. The values stand in it as their numbers.
 * Two statements that differ in values only have equal shapes.
 */
final class ExpressionShape {

    private Object[] parts = new Object[16];
    private int size;
    private int hash;

    /**
     * Adds what comes next: an {@link io.mizzle.internal.wire.ExpressionKind} where an expression begins, a {@link Mark}, a String,
     * an {@link io.mizzle.expression.AttributePath}, or an Integer for a value.
     *
     * @param part compared by equals
     * @param hashed its hash, which must not depend on more than equals does
     */
    void add(Object part, int hashed) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, size * 2);
        }
        parts[size++] = part;
        hash = 31 * hash + hashed;
    }

    int size() {
        return size;
    }

    Object part(int at) {
        return parts[at];
    }

    /** Equal and for keeping. */
    ExpressionShape kept() {
        ExpressionShape kept = new ExpressionShape();
        kept.parts = Arrays.copyOf(parts, size);
        kept.size = size;
        kept.hash = hash;
        return kept;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ExpressionShape shape) || shape.hash != hash || shape.size != size) {
            return false;
        }
        for (int at = 0; at < size; at++) {
            if (parts[at] != shape.parts[at] && !parts[at].equals(shape.parts[at])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** What the parts behind it mean. */
    enum Mark {
        /** A stored name follows, where another String is text. */
        NAME,
        /** An action follows, of this clause of an update. The clauses are written in this order. */
        SET,
        REMOVE,
        ADD,
        DELETE
    }
}
