package io.mizzle.internal.render;

import io.mizzle.internal.wire.ExpressionKind;
import io.mizzle.internal.wire.ExpressionLimits;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of expressions by their shape, so that a statement that is run again with other values costs no text. At most {@value #MOST}
 * shapes are kept: when one more comes, all are forgotten, and those in use come back. A shape holds names and no values. Thread-safe.
 */
public final class ExpressionTexts {

    /** How many shapes are kept at most. */
    static final int MOST = 256;

    private final Map<ExpressionShape, ExpressionText> known = new ConcurrentHashMap<>();

    /**
     * The expressions of a request.
     *
     * @param written all of them
     * @throws io.mizzle.exception.ModelException if an expression is over DynamoDB's limits
     */
    public RequestExpressions of(ExpressionWriter written) {
        ExpressionText text = known.get(written.shape());
        return new RequestExpressions(text == null ? learned(written.shape()) : text, written.values());
    }

    private ExpressionText learned(ExpressionShape shape) {
        ExpressionText text = new ExpressionText(shape);
        for (Map.Entry<ExpressionKind, String> expression : text.expressions().entrySet()) {
            ExpressionLimits.check(expression.getKey(), expression.getValue());
        }
        keep(shape.kept(), text);
        return text;
    }

    private synchronized void keep(ExpressionShape shape, ExpressionText text) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(shape, text);
    }

    /** How many are kept now. */
    int size() {
        return known.size();
    }
}
