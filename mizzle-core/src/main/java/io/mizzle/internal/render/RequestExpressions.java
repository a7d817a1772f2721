package io.mizzle.internal.render;

import io.mizzle.internal.wire.ExpressionKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The expressions of one request as the request takes them. Immutable. */
public final class RequestExpressions {

    /** None at all. */
    public static final RequestExpressions NONE = new ExpressionWriter().rendered();

    private final ExpressionText text;
    private final Map<String, AttributeValue> values;

    RequestExpressions(ExpressionText text, AttributeValue[] values) {
        this.text = text;
        this.values = new PlaceholderValues(text.values(), values);
    }

    /** An expression, null where there is none of this kind. */
    public @Nullable String text(ExpressionKind kind) {
        return text.expression(kind);
    }

    /** Placeholder to stored name; null where there is none: DynamoDB refuses empty maps. */
    public @Nullable Map<String, String> names() {
        return text.names().isEmpty() ? null : text.names();
    }

    /** Placeholder to value; null where there is none. */
    public @Nullable Map<String, AttributeValue> values() {
        return values.isEmpty() ? null : values;
    }
}
