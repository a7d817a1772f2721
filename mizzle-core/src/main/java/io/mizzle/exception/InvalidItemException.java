package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be stored: DynamoDB would refuse it, or its entity's declaration forbids it. Found before sending.
 *
 * <p>The rule never quotes the value, which may be sensitive.
 */
public final class InvalidItemException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final String attributePath;
    private final String rule;
    private final String remedy;

    /**
     * Thrown where only the attribute is known: by codecs and by the rules of items.
     *
     * @param attributePath the attribute, with the way into documents and lists: {@code shipTo.city}, {@code lines[2]}
     * @param rule what is wrong, without a full stop
     * @param remedy what to do, without a full stop
     */
    public InvalidItemException(String attributePath, String rule, String remedy) {
        this(ErrorContext.NONE, attributePath, rule, remedy, null);
    }

    /**
     * The same with all that is known.
     *
     * @param context operation, entity and key as far as known
     * @param attributePath the attribute
     * @param rule what is wrong, without a full stop
     * @param remedy what to do, without a full stop
     * @param cause what a converter threw, or null
     */
    public InvalidItemException(
            ErrorContext context, String attributePath, String rule, String remedy, @Nullable Throwable cause) {
        super(context, "attribute \"" + attributePath + "\": " + rule + ". " + remedy + ".", cause);
        this.attributePath = attributePath;
        this.rule = rule;
        this.remedy = remedy;
    }

    /**
     * The attribute, with the way into documents and lists.
     *
     * @return for example {@code shipTo.city} or {@code lines[2]}
     */
    public String attributePath() {
        return attributePath;
    }

    /**
     * What is wrong.
     *
     * @return half a sentence
     */
    public String rule() {
        return rule;
    }

    /**
     * What to do.
     *
     * @return a sentence without its full stop
     */
    public String remedy() {
        return remedy;
    }

    /**
     * The same failure seen from the value around it: {@code city} inside {@code shipTo} is {@code shipTo.city}.
     *
     * @param parent the name of the document, list or map around the value
     * @return a copy with the longer path
     */
    public InvalidItemException inside(String parent) {
        InvalidItemException outer =
                new InvalidItemException(context(), Wording.path(parent, attributePath), rule, remedy, getCause());
        outer.setStackTrace(getStackTrace());
        return outer;
    }

    @Override
    protected InvalidItemException copy(ErrorContext context) {
        return new InvalidItemException(context, attributePath, rule, remedy, getCause());
    }
}
