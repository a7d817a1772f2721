package io.mizzle.internal.render;

import io.mizzle.expression.Arithmetic;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.expression.Value;
import io.mizzle.internal.render.ExpressionShape.Mark;
import io.mizzle.internal.wire.ExpressionKind;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Update actions as DynamoDB writes them ("Update expressions" in the Amazon DynamoDB developer guide). */
public final class UpdateRenderer {

    private static final AttributeValue NO_ELEMENTS =
            AttributeValue.builder().l(List.of()).build();

    private static final AttributeValue ZERO = AttributeValue.createN("0");

    private final ExpressionWriter out;

    /**
     * For one request.
     *
     * @param out takes the text
     */
    public UpdateRenderer(ExpressionWriter out) {
        this.out = out;
    }

    /**
     * The update expression: each clause once, each action in the order given.
     *
     * @param actions at least one
     */
    public void all(List<? extends UpdateAction<?>> actions) {
        out.begin(ExpressionKind.UPDATE);
        for (UpdateAction<?> action : actions) {
            if (action instanceof UpdateAction.Remove<?>) {
                path(Mark.REMOVE, action);
            } else if (action instanceof UpdateAction.Add<?> sum && !nestedNumber(sum)) {
                path(Mark.ADD, action).text(" ").value(sum.value().encoded());
            } else if (action instanceof UpdateAction.DeleteElements<?> elements) {
                path(Mark.DELETE, action).text(" ").value(elements.elements().encoded());
            } else {
                path(Mark.SET, action).text(" = ");
                assigned(action);
            }
        }
    }

    private void assigned(UpdateAction<?> action) {
        if (action instanceof UpdateAction.SetLiteral<?> set) {
            out.value(set.value().encoded());
        } else if (action instanceof UpdateAction.SetIfAbsent<?> set) {
            stored(action, out.number(set.value().encoded()));
        } else if (action instanceof UpdateAction.Append<?> append) {
            appended(append);
        } else if (action instanceof UpdateAction.Add<?> sum) {
            stored(action, out.number(ZERO)).text(" + ").value(sum.value().encoded());
        } else {
            computed(((UpdateAction.SetValue<?>) action).value());
        }
    }

    private void appended(UpdateAction.Append<?> append) {
        int none = out.number(NO_ELEMENTS);
        int elements = out.number(append.elements().encoded());
        out.text("list_append(");
        if (append.inFront()) {
            out.numbered(elements).text(", ");
            stored(append, none);
        } else {
            stored(append, none).text(", ").numbered(elements);
        }
        out.text(")");
    }

    private ExpressionWriter stored(UpdateAction<?> action, int otherwise) {
        out.text("if_not_exists(");
        return path(action.attribute()).text(", ").numbered(otherwise).text(")");
    }

    /** The developer guide promises ADD only for top-level attributes, so a number inside a document is added to by SET. */
    private static boolean nestedNumber(UpdateAction.Add<?> sum) {
        return sum.value().encoded().n() != null
                && !Attribute.specOf(sum.attribute()).path().topLevel();
    }

    private void computed(Value<?, ?> value) {
        if (value instanceof Arithmetic<?, ?> sum) {
            path(sum.attribute())
                    .text(sum.plus() ? " + " : " - ")
                    .value(sum.amount().encoded());
        } else {
            path((Attribute<?, ?, ?>) value);
        }
    }

    private ExpressionWriter path(Mark clause, UpdateAction<?> action) {
        out.clause(clause);
        return path(action.attribute());
    }

    private ExpressionWriter path(Attribute<?, ?, ?> attribute) {
        return out.path(Attribute.specOf(attribute).path());
    }
}
