package io.mizzle.expression;

/**
 * A text attribute.
 *
 * @param <E> the entity
 * @param <A> what an update may do with it
 */
public final class StringAttribute<E, A extends Access> extends OrderedAttribute<E, String, A> {

    /**
     * For generated code.
     *
     * @param spec what the attribute is
     */
    public StringAttribute(AttributeSpec<String> spec) {
        super(spec);
    }

    /**
     * The text starts with this one.
     *
     * @param prefix not null
     */
    public Condition<E> beginsWith(String prefix) {
        return Conditions.beginsWith(this, literal("beginsWith", prefix));
    }

    /**
     * The text has this part.
     *
     * @param part not null
     */
    public Condition<E> contains(String part) {
        return Conditions.contains(this, literal("contains", part));
    }

    /** How many UTF-8 bytes the text has, as DynamoDB counts. */
    public Size<E> size() {
        return new Size<>(this);
    }
}
