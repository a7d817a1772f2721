package io.mizzle.internal.wire;

import io.mizzle.codec.Utf8;
import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ModelException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * DynamoDB's limits on expressions, checked on the finished text.
 *
 * <p>The limits are those of "Expression parameters" in "Constraints in Amazon DynamoDB" of the developer guide. Pure
 * functions.
 */
public final class ExpressionLimits {

    /** Bytes of one expression. */
    public static final int MAX_BYTES = 4096;

    /** Operators and functions of one expression. */
    public static final int MAX_OPERATORS = 300;

    /** Operands of one {@code IN}. */
    public static final int MAX_IN_OPERANDS = 100;

    /** Steps of one document path. */
    public static final int MAX_PATH_LEVELS = 32;

    /** Bytes of all placeholder values of one request. */
    public static final long MAX_VALUE_BYTES = 2L * 1024 * 1024;

    private ExpressionLimits() {}

    /**
     * Checks one expression.
     *
     * @param kind which expression of the request it is
     * @param expression its text, with placeholders
     * @throws ModelException when it is over a limit; it names the limit and the remedy
     */
    public static void check(ExpressionKind kind, String expression) {
        long bytes = Utf8.length(expression);
        if (bytes > MAX_BYTES) {
            throw over(kind, bytes + " bytes", MAX_BYTES, "Use fewer or shorter conditions, actions or attributes");
        }
        ExpressionScan scan = ExpressionScan.of(kind, expression);
        if (scan.inOperands() > MAX_IN_OPERANDS) {
            throw over(
                    kind,
                    scan.inOperands() + " operands in one IN",
                    MAX_IN_OPERANDS,
                    "Split the list over several reads");
        }
        if (scan.operators() > MAX_OPERATORS) {
            throw over(
                    kind,
                    scan.operators() + " operators and functions",
                    MAX_OPERATORS,
                    "Use fewer conditions or actions");
        }
        if (scan.pathLevels() > MAX_PATH_LEVELS) {
            throw over(
                    kind, "a path of " + scan.pathLevels() + " steps", MAX_PATH_LEVELS, "Name an attribute less deep");
        }
    }

    /**
     * Checks all placeholder values of a request together.
     *
     * @param values placeholders and their values
     * @throws ModelException when they have more than 2 MB
     */
    public static void checkValues(Map<String, AttributeValue> values) {
        long bytes = ItemSize.of(values);
        if (bytes > MAX_VALUE_BYTES) {
            throw new ModelException(
                    ErrorContext.NONE,
                    "The values of the request's expressions have " + bytes + " bytes, DynamoDB takes at most "
                            + MAX_VALUE_BYTES,
                    "Compare with or write smaller values",
                    null);
        }
    }

    private static ModelException over(ExpressionKind kind, String found, int limit, String remedy) {
        return new ModelException(
                "The " + kind.text() + " expression has " + found + ", DynamoDB takes at most " + limit, remedy);
    }
}
