package io.mizzle.key;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;

/**
 * A value that its key format cannot write, or a key that is not of the template it is read with.
 *
 * <p>The message never quotes the value, which may be sensitive.
 */
public final class KeyValueException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String remedy;

    /**
     * Thrown where neither entity nor attribute is known yet; {@link KeyTemplate} adds the placeholder.
     *
     * @param rule what is wrong, without a full stop
     * @param remedy what to do, without a full stop
     */
    public KeyValueException(String rule, String remedy) {
        this(ErrorContext.NONE, rule, remedy);
    }

    private KeyValueException(ErrorContext context, String rule, String remedy) {
        super(context, rule + ". " + remedy + ".", null);
        this.rule = rule;
        this.remedy = remedy;
    }

    /**
     * What is wrong.
     *
     * @return half a sentence, without a full stop
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

    @Override
    protected KeyValueException copy(ErrorContext context) {
        return new KeyValueException(context, rule, remedy);
    }
}
