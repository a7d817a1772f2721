package io.mizzle.internal.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** One thing asked of DynamoDB: our rules judge it, and the server judges it. */
sealed interface Attempt {

    /** Throws what mizzle throws before sending. */
    void check();

    /** Throws what the server answers. */
    void send(LocalTables tables);

    /** A put of a whole item into the table whose keys have this type. */
    record Put(ScalarAttributeType keyType, Map<String, AttributeValue> item) implements Attempt {

        @Override
        public void check() {
            ItemRules.checkItem(item, LocalTables.keys(keyType));
        }

        @Override
        public void send(LocalTables tables) {
            tables.client()
                    .putItem(request -> request.tableName(tables.table(keyType)).item(item));
        }
    }

    /**
     * A put that is judged but never stored, because its condition is false: DynamoDB Local itself cannot read back items with very long
     * names, since its JSON parser has a limit of its own.
     */
    record PutUnstored(Map<String, AttributeValue> item) implements Attempt {

        @Override
        public void check() {
            ItemRules.checkItem(item, LocalTables.keys(ScalarAttributeType.S));
        }

        @Override
        public void send(LocalTables tables) {
            tables.client()
                    .putItem(request -> request.tableName(tables.table(ScalarAttributeType.S))
                            .item(item)
                            .conditionExpression("attribute_exists(pk) AND attribute_not_exists(pk)"));
        }
    }

    /** A read by key. */
    record Get(ScalarAttributeType keyType, Map<String, AttributeValue> key) implements Attempt {

        @Override
        public void check() {
            ItemRules.checkKeys(key, LocalTables.tableKeys(keyType));
        }

        @Override
        public void send(LocalTables tables) {
            tables.client()
                    .getItem(request -> request.tableName(tables.table(keyType)).key(key));
        }
    }

    /** An update that assigns one value, top-level or inside the item's map {@code m}. */
    record Assign(String path, int levels, AttributeValue value) implements Attempt {

        @Override
        public void check() {
            ItemRules.checkAssigned(path, levels, value, LocalTables.keys(ScalarAttributeType.S));
        }

        @Override
        public void send(LocalTables tables) {
            Samples.putBase(tables);
            tables.client()
                    .updateItem(request -> request.tableName(tables.table(ScalarAttributeType.S))
                            .key(Samples.KEY)
                            .updateExpression("SET " + path + " = :value")
                            .expressionAttributeValues(Map.of(":value", value)));
        }
    }

    /** A condition that compares an attribute with one value. */
    record Compare(AttributeValue value) implements Attempt {

        @Override
        public void check() {
            ItemRules.checkOperand("a", value);
        }

        @Override
        public void send(LocalTables tables) {
            new Expression(ExpressionKind.CONDITION, "a <> :value", Map.of(":value", value)).send(tables);
        }
    }

    /** A request with one expression. */
    record Expression(ExpressionKind kind, String text, Map<String, AttributeValue> values) implements Attempt {

        @Override
        public void check() {
            ExpressionLimits.check(kind, text);
            ExpressionLimits.checkValues(values);
        }

        @Override
        public void send(LocalTables tables) {
            Samples.putBase(tables);
            DynamoDbClient client = tables.client();
            String table = tables.table(ScalarAttributeType.S);
            switch (kind) {
                case CONDITION, UPDATE -> write(client, table);
                case FILTER ->
                    client.scan(
                            scan -> scan.tableName(table).filterExpression(text).expressionAttributeValues(sent()));
                case KEY_CONDITION ->
                    client.query(query ->
                            query.tableName(table).keyConditionExpression(text).expressionAttributeValues(sent()));
                case PROJECTION ->
                    client.getItem(get -> get.tableName(table).key(Samples.KEY).projectionExpression(text));
            }
        }

        private void write(DynamoDbClient client, String table) {
            UpdateItemRequest.Builder update = UpdateItemRequest.builder()
                    .tableName(table)
                    .key(Samples.KEY)
                    .expressionAttributeValues(sent());
            client.updateItem(
                    kind == ExpressionKind.UPDATE
                            ? update.updateExpression(text).build()
                            : update.updateExpression("REMOVE nothing")
                                    .conditionExpression(text)
                                    .build());
        }

        /** DynamoDB refuses an empty map of values, so none is sent as absent. */
        private @Nullable Map<String, AttributeValue> sent() {
            return values.isEmpty() ? null : values;
        }
    }
}
