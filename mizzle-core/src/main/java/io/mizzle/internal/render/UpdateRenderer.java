package io.mizzle.internal.render;

import io.mizzle.expression.Arithmetic;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.Literal;
import io.mizzle.expression.UpdateAction;
import io.mizzle.expression.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Update actions as DynamoDB writes them ("Update expressions" in the Amazon DynamoDB developer guide). */
public final class UpdateRenderer {

    private static final AttributeValue NO_ELEMENTS =
            AttributeValue.builder().l(List.of()).build();

    private static final AttributeValue ZERO = AttributeValue.createN("0");

    private final ExpressionContext context;

    /**
     * For one request.
     *
     * @param context its placeholders
     */
    public UpdateRenderer(ExpressionContext context) {
        this.context = context;
    }

    /**
     * The update expression: each clause once, each action in the order given.
     *
     * @param actions at least one
     */
    public String all(List<? extends UpdateAction<?>> actions) {
        List<String> set = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        List<String> add = new ArrayList<>();
        List<String> delete = new ArrayList<>();
        for (UpdateAction<?> action : actions) {
            if (action instanceof UpdateAction.Remove<?>) {
                remove.add(path(action));
            } else if (action instanceof UpdateAction.Add<?> sum && !nestedNumber(sum)) {
                add.add(path(action) + " " + value(sum.value()));
            } else if (action instanceof UpdateAction.DeleteElements<?> elements) {
                delete.add(path(action) + " " + value(elements.elements()));
            } else {
                set.add(path(action) + " = " + assigned(action));
            }
        }
        return Stream.of(clause("SET", set), clause("REMOVE", remove), clause("ADD", add), clause("DELETE", delete))
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String clause(String name, List<String> actions) {
        return actions.isEmpty() ? "" : name + " " + String.join(", ", actions);
    }

    private String assigned(UpdateAction<?> action) {
        if (action instanceof UpdateAction.SetLiteral<?> set) {
            return value(set.value());
        }
        if (action instanceof UpdateAction.SetIfAbsent<?> set) {
            return "if_not_exists(" + path(action) + ", " + value(set.value()) + ")";
        }
        if (action instanceof UpdateAction.Append<?> append) {
            String stored = "if_not_exists(" + path(action) + ", " + context.value(NO_ELEMENTS) + ")";
            String elements = value(append.elements());
            return "list_append(" + (append.inFront() ? elements + ", " + stored : stored + ", " + elements) + ")";
        }
        if (action instanceof UpdateAction.Add<?> sum) {
            return "if_not_exists(" + path(action) + ", " + context.value(ZERO) + ") + " + value(sum.value());
        }
        return computed(((UpdateAction.SetValue<?>) action).value());
    }

    /** The developer guide promises ADD only for top-level attributes, so a number inside a document is added to by SET. */
    private static boolean nestedNumber(UpdateAction.Add<?> sum) {
        return sum.value().encoded().n() != null
                && !Attribute.specOf(sum.attribute()).path().topLevel();
    }

    private String computed(Value<?, ?> value) {
        if (value instanceof Arithmetic<?, ?> sum) {
            return path(sum.attribute()) + (sum.plus() ? " + " : " - ") + value(sum.amount());
        }
        return path((Attribute<?, ?, ?>) value);
    }

    private String path(UpdateAction<?> action) {
        return path(action.attribute());
    }

    private String path(Attribute<?, ?, ?> attribute) {
        return context.path(Attribute.specOf(attribute).path());
    }

    private String value(Literal literal) {
        return context.value(literal.encoded());
    }
}
