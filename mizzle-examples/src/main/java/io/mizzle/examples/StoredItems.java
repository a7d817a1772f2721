package io.mizzle.examples;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a table holds in the end, read with the SDK itself. */
final class StoredItems {

    private final DynamoDbClient client;
    private final Transcript transcript;

    StoredItems(DynamoDbClient client, Transcript transcript) {
        this.client = client;
        this.transcript = transcript;
    }

    void print(String table) {
        transcript.step("What the table holds now");
        client.scanPaginator(request -> request.tableName(table)).items().forEach(this::print);
    }

    private void print(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> rest = new TreeMap<>(item);
        String partition = ItemText.of(rest.remove("pk"));
        String sort = ItemText.of(rest.remove("sk"));
        transcript.result(partition + " | " + sort);
        transcript.text("   " + ItemText.of(rest));
    }
}
