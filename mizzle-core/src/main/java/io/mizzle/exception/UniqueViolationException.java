package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/** Another item has this value of a {@code @Unique} attribute; nothing was written. */
public final class UniqueViolationException extends ConditionFailedException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String value;

    /**
     * The value is taken.
     *
     * @param context operation, entity and key
     * @param name the attribute's name
     * @param value the value as text, masked by the thrower where the attribute is sensitive
     * @param oldItem the guard item that holds the value, or null where it was not returned
     * @param cause DynamoDB's refusal
     */
    public UniqueViolationException(
            ErrorContext context, String name, String value, @Nullable OldItem oldItem, @Nullable Throwable cause) {
        super(
                context,
                "Attribute \"" + name + "\" must be unique, and another item has the value \"" + value
                        + "\". Choose another value, or change the item that has it.",
                oldItem,
                cause);
        this.name = name;
        this.value = value;
    }

    /**
     * The unique attribute.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * The value that is taken, as text.
     *
     * @return the value, {@code ***} where the attribute is sensitive
     */
    public String value() {
        return value;
    }

    @Override
    protected UniqueViolationException copy(ErrorContext context) {
        return new UniqueViolationException(context, name, value, old(), getCause());
    }
}
