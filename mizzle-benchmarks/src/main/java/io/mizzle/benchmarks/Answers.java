package io.mizzle.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What DynamoDB answers to each operation. */
final class Answers {

    private static final Mapping MAPPING = new TunedMapping();

    private Answers() {}

    static byte[] to(Operation operation) {
        return text(operation).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Operation operation) {
        return switch (operation) {
            case GET_ITEM -> "{\"Item\":" + items(operation) + "}";
            case UPDATE_ITEM -> "{\"Attributes\":" + items(operation) + "}";
            case QUERY_1, QUERY_10, QUERY_100, QUERY_1000, SCAN_100 ->
                "{\"Count\":" + operation.items() + ",\"Items\":[" + items(operation) + "],\"ScannedCount\":"
                        + operation.items() + "}";
            case BATCH_GET_100 ->
                "{\"Responses\":{\"" + Purchase.TABLE + "\":[" + items(operation) + "]},\"UnprocessedKeys\":{}}";
            case BATCH_WRITE_25 -> "{\"UnprocessedItems\":{}}";
            case PUT_ITEM, TRANSACT_WRITE_10 -> "{}";
        };
    }

    private static String items(Operation operation) {
        return Purchases.first(operation.items()).stream()
                .map(purchase -> ItemJson.of(MAPPING.encode(purchase)))
                .collect(Collectors.joining(","));
    }
}
