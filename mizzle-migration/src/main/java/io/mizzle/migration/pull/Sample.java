package io.mizzle.migration.pull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** The entities that the items of a table seem to be, and their attributes. */
final class Sample {

    /** One kind of item, and some of its items. */
    static final class Kind {
        private static final int KEPT = 200;

        private final List<Map<String, AttributeValue>> some = new ArrayList<>();
        private final Map<String, SampledAttribute> attributes = new TreeMap<>();
        private long items;

        List<Map<String, AttributeValue>> some() {
            return some;
        }

        Map<String, SampledAttribute> attributes() {
            return attributes;
        }

        /** Whether every item had it. */
        boolean always(String attribute) {
            SampledAttribute sampled = attributes.get(attribute);
            return sampled != null && sampled.count() == items;
        }
    }

    /** Where mizzle stores what an item is. */
    static final String TYPE = "_type";

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private Sample() {}

    static Sample of(DynamoDbClient client, String table, int limit) {
        Sample sample = new Sample();
        ScanRequest request =
                ScanRequest.builder().tableName(table).limit(limit).build();
        client.scanPaginator(request).items().stream().limit(limit).forEach(sample::add);
        return sample;
    }

    private void add(Map<String, AttributeValue> item) {
        AttributeValue type = item.get(TYPE);
        Kind kind = kinds.computeIfAbsent(type == null || type.s() == null ? "" : type.s(), each -> new Kind());
        kind.items++;
        if (kind.some.size() < Kind.KEPT) {
            kind.some.add(item);
        }
        item.forEach((name, value) -> kind.attributes
                .computeIfAbsent(name, each -> new SampledAttribute())
                .add(value));
    }

    /** By type name; the empty name for items that say none. */
    Map<String, Kind> kinds() {
        return kinds;
    }

    /** All items as one kind. */
    Kind merged() {
        Kind all = new Kind();
        for (Kind kind : kinds.values()) {
            all.items += kind.items;
            kind.attributes.forEach((name, sampled) -> all.attributes
                    .computeIfAbsent(name, each -> new SampledAttribute())
                    .add(sampled));
        }
        return all;
    }
}
