package io.mizzle;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A write request as text, one line per part, to compare with. */
final class RequestText {

    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private RequestText() {}

    static String of(DynamoDbRequest request) {
        RequestText text = new RequestText();
        if (request instanceof PutItemRequest put) {
            text.put(put);
        } else if (request instanceof UpdateItemRequest update) {
            text.update(update);
        } else {
            text.delete((DeleteItemRequest) request);
        }
        return text.lines.toString();
    }

    private void put(PutItemRequest put) {
        lines.add("PutItem " + put.tableName());
        values("item", put.item());
        line("condition", put.conditionExpression());
        names(put.expressionAttributeNames());
        values("value", put.expressionAttributeValues());
        line("old item", put.returnValuesOnConditionCheckFailureAsString());
    }

    private void update(UpdateItemRequest update) {
        lines.add("UpdateItem " + update.tableName());
        values("key", update.key());
        line("update", update.updateExpression());
        line("condition", update.conditionExpression());
        names(update.expressionAttributeNames());
        values("value", update.expressionAttributeValues());
        line("returns", update.returnValuesAsString());
        line("old item", update.returnValuesOnConditionCheckFailureAsString());
    }

    private void delete(DeleteItemRequest delete) {
        lines.add("DeleteItem " + delete.tableName());
        values("key", delete.key());
        line("condition", delete.conditionExpression());
        names(delete.expressionAttributeNames());
        values("value", delete.expressionAttributeValues());
        line("returns", delete.returnValuesAsString());
        line("old item", delete.returnValuesOnConditionCheckFailureAsString());
    }

    private void line(String label, String value) {
        if (value != null) {
            lines.add(label + " " + value);
        }
    }

    private void names(Map<String, String> names) {
        new TreeMap<>(names).forEach((placeholder, name) -> line("name", placeholder + " " + name));
    }

    private void values(String label, Map<String, AttributeValue> values) {
        new TreeMap<>(values).forEach((name, value) -> line(label, name + " " + text(value)));
    }

    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case S -> "S " + value.s();
            case N -> "N " + value.n();
            case SS -> "SS " + value.ss();
            case L -> "L " + value.l().stream().map(RequestText::text).toList();
            case M ->
                "M "
                        + new TreeMap<>(value.m())
                                .entrySet().stream()
                                        .map(entry -> entry.getKey() + " " + text(entry.getValue()))
                                        .toList();
            default -> value.toString();
        };
    }
}
