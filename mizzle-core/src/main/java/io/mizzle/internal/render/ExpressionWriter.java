package io.mizzle.internal.render;

import io.mizzle.expression.AttributePath;
import io.mizzle.internal.render.ExpressionShape.Mark;
import io.mizzle.internal.wire.ExpressionKind;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Takes all expressions of one request, piece by piece: their shape, and apart from it their values. Every name and every value goes
 * through here and gets a placeholder, numbered in the order of first use, never derived from the name ("Expression attribute names
 * (aliases) in DynamoDB"). For one request and one thread.
 */
public final class ExpressionWriter {

    private final ExpressionShape shape = new ExpressionShape();
    private AttributeValue[] values = new AttributeValue[4];
    private int count;

    /** What comes next is this expression of the request. */
    public ExpressionWriter begin(ExpressionKind kind) {
        shape.add(kind, kind.ordinal());
        return this;
    }

    /** What comes next is an action of this clause; each clause is written once, with its actions in their order. */
    ExpressionWriter clause(Mark clause) {
        shape.add(clause, clause.ordinal());
        return this;
    }

    /** Words and signs of DynamoDB's. */
    ExpressionWriter text(String text) {
        shape.add(text, text.hashCode());
        return this;
    }

    /** A stored name. */
    ExpressionWriter name(String stored) {
        shape.add(Mark.NAME, Mark.NAME.ordinal());
        return text(stored);
    }

    /** A path, each name in it by its placeholder. */
    ExpressionWriter path(AttributePath path) {
        shape.add(path, path.root().hashCode());
        return this;
    }

    /** A value. */
    ExpressionWriter value(AttributeValue value) {
        return numbered(number(value));
    }

    /** Numbers a value that is written later. */
    int number(AttributeValue value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count] = value;
        return count++;
    }

    /** A value that has a number. */
    ExpressionWriter numbered(int number) {
        shape.add(number, number);
        return this;
    }

    ExpressionShape shape() {
        return shape;
    }

    AttributeValue[] values() {
        return values;
    }

    /** The same as texts that nobody keeps. */
    public RequestExpressions rendered() {
        return new RequestExpressions(new ExpressionText(shape), values);
    }
}
