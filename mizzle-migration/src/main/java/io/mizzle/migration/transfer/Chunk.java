package io.mizzle.migration.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of some lines, the last of each key: a batch that names a key twice is refused by DynamoDB. */
final class Chunk {

    private final List<String> keys;
    private final Map<Map<String, AttributeValue>, Map<String, AttributeValue>> items = new LinkedHashMap<>();
    private long first;
    private long last;

    Chunk(List<String> keys) {
        this.keys = keys;
    }

    void add(long line, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new TreeMap<>(item);
        key.keySet().retainAll(keys);
        first = items.isEmpty() ? line : first;
        last = line;
        items.put(key, item);
    }

    int size() {
        return items.size();
    }

    List<Map<String, AttributeValue>> items() {
        return List.copyOf(items.values());
    }

    /** Where its items stand in the file. */
    String lines() {
        return first == last ? "line " + first : "lines " + first + " to " + last;
    }

    void clear() {
        items.clear();
    }
}
