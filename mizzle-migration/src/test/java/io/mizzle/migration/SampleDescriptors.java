package io.mizzle.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.Json;
import io.mizzle.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Schemas as the processor would describe them: a shop with orders, in several versions. */
public final class SampleDescriptors {

    private SampleDescriptors() {}

    /** A shop: a table with one entity, Order. */
    public static Shop shop() {
        return new Shop();
    }

    /** Builds the descriptors of a shop. */
    public static final class Shop {

        private String name = "shop";
        private String sortKey = "sk";
        private String sort = "ORDER#{orderId}";
        private final List<String> indexes = new ArrayList<>();
        private final List<String> indexKeys = new ArrayList<>();
        private final List<String> attributes =
                new ArrayList<>(List.of(text("customerId"), text("orderId"), text("status"), number("total")));
        private String timeToLive = "null";
        private final List<String> unique = new ArrayList<>();

        /** The table's declared name. */
        public Shop named(String value) {
            name = value;
            return this;
        }

        /** The name of its sort key. */
        public Shop sortKey(String value) {
            sortKey = value;
            return this;
        }

        /** The template of the order's sort key. */
        public Shop sort(String template) {
            sort = template;
            return this;
        }

        /** A global index with templates. */
        public Shop index(String index, String partition, String sort, String when) {
            indexes.add("""
                    {"name": "%1$s", "kind": "GLOBAL", "partition": [{"name": "%1$spk", "type": "S"}],
                     "sort": [{"name": "%1$ssk", "type": "S"}], "projection": "ALL", "included": []}""".formatted(index));
            indexKeys.add("""
                    {"name": "by%1$s", "index": "%1$s",
                     "partition": [{"name": "%1$spk", "type": "S", "template": "%2$s"}],
                     "sort": [{"name": "%1$ssk", "type": "S", "template": "%3$s"}], "when": [%4$s]}""".formatted(index, partition, sort, when));
            return this;
        }

        /** The attribute items expire by. */
        public Shop timeToLive(String attribute) {
            timeToLive = "\"" + attribute + "\"";
            return this;
        }

        /** Another attribute, as JSON. */
        public Shop attribute(String json) {
            attributes.add(json);
            return this;
        }

        /** A unique component. */
        public Shop unique(String component) {
            unique.add("{\"component\": \"%1$s\", \"guard\": \"_unique#Order.%1$s#{%1$s}\"}".formatted(component));
            return this;
        }

        /** Without an attribute. */
        public Shop without(String attribute) {
            attributes.removeIf(each -> each.contains("\"component\": \"" + attribute + "\""));
            return this;
        }

        /** The schema. */
        public Schema schema() {
            ObjectNode json = Json.object();
            ArrayNode all = json.putArray("descriptors");
            all.add(parse("""
                    {"format": 1, "kind": "table", "type": "app.Shop", "name": "%s",
                     "partitionKey": {"name": "pk", "type": "S"}, "sortKey": {"name": "%s", "type": "S"},
                     "indexes": [%s], "timeToLive": %s, "typeAttribute": "_type", "versionAttribute": "_v",
                     "encoding": "ESCAPED", "entities": ["app.Order"]}""".formatted(name, sortKey, String.join(",", indexes), timeToLive)));
            all.add(parse("""
                    {"format": 1, "kind": "entity", "type": "app.Order", "table": "app.Shop", "typeName": "Order",
                     "aliases": [], "version": 1,
                     "key": {"partition": [{"name": "pk", "type": "S", "template": "CUSTOMER#{customerId}"}],
                             "sort": [{"name": "%s", "type": "S", "template": "%s"}]},
                     "indexKeys": [%s], "attributes": [%s], "unique": [%s]}""".formatted(
                            sortKey,
                            sort,
                            String.join(",", indexKeys),
                            String.join(",", attributes),
                            String.join(",", unique))));
            return Schema.fromJson(json, "the test");
        }
    }

    /** A required text. */
    public static String text(String name) {
        return "{\"name\": \"%1$s\", \"component\": \"%1$s\", \"stored\": \"S\", \"java\": \"java.lang.String\", \"presence\": \"REQUIRED\"}"
                .formatted(name);
    }

    /** A required number. */
    public static String number(String name) {
        return "{\"name\": \"%1$s\", \"component\": \"%1$s\", \"stored\": \"N\", \"java\": \"java.lang.Integer\", \"presence\": \"REQUIRED\"}"
                .formatted(name);
    }

    private static JsonNode parse(String text) {
        try {
            return Json.parse(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }
}
