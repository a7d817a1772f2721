package io.mizzle.migration.pull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * The entities that the items of a table seem to be, and their attributes. An item is what an attribute of one of the usual names says; where
 * there is none, what its keys begin with.
 */
final class Sample {

    /** Where mizzle stores what an item is. */
    static final String TYPE = "_type";

    private static final List<String> TYPE_ATTRIBUTES = List.of(
            TYPE, "__typename", "_et", "entityType", "entity_type", "EntityType", "entity", "type", "Type", "kind");
    private static final int MOST_KINDS = 40;

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final @Nullable String typeAttribute;

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

        private void add(Map<String, AttributeValue> item) {
            items++;
            if (some.size() < KEPT) {
                some.add(item);
            }
            item.forEach((name, value) -> attributes
                    .computeIfAbsent(name, each -> new SampledAttribute())
                    .add(value));
        }
    }

    private Sample(
            List<Map<String, AttributeValue>> items,
            @Nullable String typeAttribute,
            Function<Map<String, AttributeValue>, String> kind) {
        this.typeAttribute = typeAttribute;
        items.forEach(item ->
                kinds.computeIfAbsent(kind.apply(item), each -> new Kind()).add(item));
    }

    static Sample of(DynamoDbClient client, String table, List<String> keys, int limit) {
        ScanRequest request =
                ScanRequest.builder().tableName(table).limit(limit).build();
        List<Map<String, AttributeValue>> items =
                client.scanPaginator(request).items().stream().limit(limit).toList();
        Optional<String> type = TYPE_ATTRIBUTES.stream()
                .filter(each -> !keys.contains(each) && saysWhatItemsAre(each, items))
                .findFirst();
        return type.map(attribute -> new Sample(items, attribute, item -> text(item, attribute)))
                .orElseGet(() -> new Sample(items, null, item -> prefixes(item, keys)));
    }

    private static boolean saysWhatItemsAre(String attribute, List<Map<String, AttributeValue>> items) {
        Set<String> values = new HashSet<>();
        for (Map<String, AttributeValue> item : items) {
            values.add(text(item, attribute));
        }
        return !values.isEmpty() && !values.contains("") && values.size() <= MOST_KINDS;
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        AttributeValue value = item.get(attribute);
        return value == null || value.s() == null ? "" : value.s();
    }

    /** The constants the keys begin with, the last of them as the kind: {@code ORDER} of {@code CUSTOMER#1} and {@code ORDER#7}. */
    private static String prefixes(Map<String, AttributeValue> item, List<String> keys) {
        String kind = "";
        for (String key : keys) {
            String text = text(item, key);
            int end = text.indexOf('#');
            String start = end < 0 ? text : text.substring(0, end);
            kind = start.matches("[A-Za-z_]{2,40}") ? start : kind;
        }
        return kind;
    }

    /** The attribute that says what an item is, if there is one. */
    Optional<String> typeAttribute() {
        return Optional.ofNullable(typeAttribute);
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
