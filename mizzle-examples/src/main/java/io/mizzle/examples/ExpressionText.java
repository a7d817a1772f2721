package io.mizzle.examples;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Expressions with names and values in place of their placeholders: for people, DynamoDB would not take them. */
record ExpressionText(Map<String, String> names, Map<String, AttributeValue> values) {

    private static final Pattern PLACEHOLDER = Pattern.compile("[#:][A-Za-z0-9_]+");

    static ExpressionText of(PutItemRequest request) {
        return new ExpressionText(request.expressionAttributeNames(), request.expressionAttributeValues());
    }

    static ExpressionText of(UpdateItemRequest request) {
        return new ExpressionText(request.expressionAttributeNames(), request.expressionAttributeValues());
    }

    static ExpressionText of(QueryRequest request) {
        return new ExpressionText(request.expressionAttributeNames(), request.expressionAttributeValues());
    }

    String readable(String expression) {
        return PLACEHOLDER.matcher(expression).replaceAll(match -> Matcher.quoteReplacement(replaced(match.group())));
    }

    private String replaced(String placeholder) {
        if (placeholder.startsWith("#")) {
            return names.getOrDefault(placeholder, placeholder);
        }
        AttributeValue value = values.get(placeholder);
        return value == null ? placeholder : ItemText.of(value);
    }
}
