package io.mizzle.migration.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in DynamoDB's own JSON: every value with its type, so nothing is lost ("DynamoDB JSON"). */
public final class ItemJson {

    private ItemJson() {}

    /** An item, attributes in order of their names. */
    public static ObjectNode write(Map<String, AttributeValue> item) {
        ObjectNode json = Json.object();
        new TreeMap<>(item).forEach((name, value) -> json.set(name, write(value)));
        return json;
    }

    /** A value: an object with its type as only name. */
    public static ObjectNode write(AttributeValue value) {
        ObjectNode json = Json.object();
        switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case B -> json.put("B", base64(value.b()));
            case BOOL -> json.put("BOOL", value.bool());
            case NUL -> json.put("NULL", true);
            case SS -> json.set("SS", Json.texts(value.ss()));
            case NS -> json.set("NS", Json.texts(value.ns()));
            case BS ->
                json.set(
                        "BS",
                        Json.texts(value.bs().stream().map(ItemJson::base64).toList()));
            case M -> json.set("M", write(value.m()));
            case L -> {
                ArrayNode list = json.putArray("L");
                value.l().forEach(each -> list.add(write(each)));
            }
            default ->
                throw new IllegalArgumentException("A value has no type that this version knows: " + value.type());
        }
        return json;
    }

    /**
     * The inverse of {@link #write(Map)}.
     *
     * @throws IllegalArgumentException if it is no such object; the message says where
     */
    public static Map<String, AttributeValue> read(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("there is no object but " + json.getNodeType());
        }
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        json.forEachEntry((name, value) -> item.put(name, value(name, value)));
        return item;
    }

    private static AttributeValue value(String path, JsonNode json) {
        if (!json.isObject() || json.size() != 1) {
            throw new IllegalArgumentException("\"" + path + "\" is no object with one type such as {\"S\": \"…\"}");
        }
        Map.Entry<String, JsonNode> only = json.properties().iterator().next();
        JsonNode content = only.getValue();
        return switch (only.getKey()) {
            case "S" -> AttributeValue.fromS(text(path, content));
            case "N" -> AttributeValue.fromN(text(path, content));
            case "B" -> AttributeValue.fromB(bytes(path, content));
            case "BOOL" ->
                AttributeValue.fromBool(is(path, content, JsonNodeType.BOOLEAN).booleanValue());
            case "NULL" -> AttributeValue.fromNul(true);
            case "SS" -> AttributeValue.fromSs(texts(path, content));
            case "NS" -> AttributeValue.fromNs(texts(path, content));
            case "BS" -> AttributeValue.fromBs(binaries(path, content));
            case "M" -> AttributeValue.fromM(map(path, content));
            case "L" -> AttributeValue.fromL(list(path, content));
            default ->
                throw new IllegalArgumentException(
                        "\"" + path + "\" has type \"" + only.getKey() + "\", which DynamoDB does not have");
        };
    }

    private static Map<String, AttributeValue> map(String path, JsonNode json) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        is(path, json, JsonNodeType.OBJECT)
                .forEachEntry((name, value) -> map.put(name, value(path + "." + name, value)));
        return map;
    }

    private static List<AttributeValue> list(String path, JsonNode json) {
        List<AttributeValue> list = new ArrayList<>();
        is(path, json, JsonNodeType.ARRAY).forEach(each -> list.add(value(path + "[" + list.size() + "]", each)));
        return list;
    }

    private static List<String> texts(String path, JsonNode json) {
        List<String> texts = new ArrayList<>();
        is(path, json, JsonNodeType.ARRAY).forEach(each -> texts.add(text(path, each)));
        return texts;
    }

    private static List<SdkBytes> binaries(String path, JsonNode json) {
        List<SdkBytes> binaries = new ArrayList<>();
        is(path, json, JsonNodeType.ARRAY).forEach(each -> binaries.add(bytes(path, each)));
        return binaries;
    }

    private static String text(String path, JsonNode json) {
        return is(path, json, JsonNodeType.STRING).textValue();
    }

    private static JsonNode is(String path, JsonNode json, JsonNodeType type) {
        if (json.getNodeType() != type) {
            throw new IllegalArgumentException(
                    "\"" + path + "\" is written as " + json.getNodeType() + " where DynamoDB's JSON has " + type);
        }
        return json;
    }

    private static SdkBytes bytes(String path, JsonNode json) {
        try {
            return SdkBytes.fromByteArray(Base64.getDecoder().decode(text(path, json)));
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException("\"" + path + "\" is no Base64: " + broken.getMessage(), broken);
        }
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArrayUnsafe());
    }
}
