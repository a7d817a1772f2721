package io.mizzle.migration.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.ItemJson;
import io.mizzle.migration.internal.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as JSON that people would write; values JSON has no type for are objects with one name that begins with $. */
final class PlainJson implements ItemText {

    private static final String TAG = "$";

    @Override
    public String header() {
        return "";
    }

    @Override
    public String write(Map<String, AttributeValue> item) {
        return map(item).toString();
    }

    static JsonNode value(AttributeValue value) {
        return switch (value.type()) {
            case S -> Json.object().textNode(value.s());
            case N -> number(value.n());
            case BOOL -> Json.object().booleanNode(value.bool());
            case NUL -> Json.object().nullNode();
            case L -> {
                ArrayNode list = Json.array();
                value.l().forEach(each -> list.add(value(each)));
                yield list;
            }
            case M -> {
                ObjectNode map = map(value.m());
                boolean looksTagged = value.m().size() == 1
                        && value.m().keySet().iterator().next().startsWith(TAG);
                yield looksTagged ? Json.object().set(TAG + "M", map) : map;
            }
            default -> tagged(ItemJson.write(value));
        };
    }

    private static JsonNode tagged(ObjectNode typed) {
        Map.Entry<String, JsonNode> only = typed.properties().iterator().next();
        return Json.object().set(TAG + only.getKey(), only.getValue());
    }

    private static JsonNode number(String text) {
        return DecimalNode.valueOf(new BigDecimal(text));
    }

    private static ObjectNode map(Map<String, AttributeValue> map) {
        ObjectNode json = Json.object();
        new TreeMap<>(map).forEach((name, value) -> json.set(name, value(value)));
        return json;
    }

    @Override
    public Map<String, AttributeValue> read(String line) {
        return attributes(parse(line));
    }

    static JsonNode parse(String text) {
        try {
            return Json.parse(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken.getOriginalMessage(), broken);
        }
    }

    static Map<String, AttributeValue> attributes(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("there is no object but " + json.getNodeType());
        }
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        json.forEachEntry((name, value) -> item.put(name, value(value)));
        return item;
    }

    static AttributeValue value(JsonNode json) {
        if (json.isTextual()) {
            return AttributeValue.fromS(json.textValue());
        }
        if (json.isNumber()) {
            return AttributeValue.fromN(json.decimalValue().toString());
        }
        if (json.isBoolean()) {
            return AttributeValue.fromBool(json.booleanValue());
        }
        if (json.isNull()) {
            return AttributeValue.fromNul(true);
        }
        if (json.isArray()) {
            List<AttributeValue> list = new ArrayList<>();
            json.forEach(each -> list.add(value(each)));
            return AttributeValue.fromL(list);
        }
        return object(json);
    }

    private static AttributeValue object(JsonNode json) {
        if (json.size() == 1) {
            Map.Entry<String, JsonNode> only = json.properties().iterator().next();
            if (only.getKey().equals(TAG + "M")) {
                return AttributeValue.fromM(attributes(only.getValue()));
            }
            if (only.getKey().startsWith(TAG)) {
                JsonNode typed = Json.object().set(only.getKey().substring(TAG.length()), only.getValue());
                return Objects.requireNonNull(
                        ItemJson.read(Json.object().set("value", typed)).get("value"));
            }
        }
        return AttributeValue.fromM(attributes(json));
    }
}
