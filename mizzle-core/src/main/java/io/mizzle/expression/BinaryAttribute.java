package io.mizzle.expression;

/**
 * A binary attribute, ordered by unsigned bytes.
 *
 * @param <E> the entity
 * @param <V> {@code byte[]}, {@code ByteBuffer} or {@code SdkBytes}
 * @param <A> what an update may do with it
 */
public final class BinaryAttribute<E, V, A extends Access> extends OrderedAttribute<E, V, A> {

    /**
     * For generated code.
     *
     * @param spec what the attribute is
     */
    public BinaryAttribute(AttributeSpec<V> spec) {
        super(spec);
    }

    /**
     * The bytes start with these.
     *
     * @param prefix not null
     */
    public Condition<E> beginsWith(V prefix) {
        return Conditions.beginsWith(this, literal("beginsWith", prefix));
    }

    /**
     * The bytes have this part.
     *
     * @param part not null
     */
    public Condition<E> contains(V part) {
        return Conditions.contains(this, literal("contains", part));
    }

    /** How many bytes the value has. */
    public Size<E> size() {
        return new Size<>(this);
    }
}
