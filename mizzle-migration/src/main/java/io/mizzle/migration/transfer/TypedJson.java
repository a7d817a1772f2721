package io.mizzle.migration.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import io.mizzle.migration.internal.ItemJson;
import io.mizzle.migration.internal.Json;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in DynamoDB's own JSON. */
final class TypedJson implements ItemText {

    @Override
    public String header() {
        return "";
    }

    @Override
    public String write(Map<String, AttributeValue> item) {
        return Json.object().set("Item", ItemJson.write(item)).toString();
    }

    @Override
    public Map<String, AttributeValue> read(String line) {
        JsonNode json = PlainJson.parse(line);
        JsonNode item = json.get("Item");
        if (json.size() == 1 && item != null) {
            try {
                return ItemJson.read(item);
            } catch (IllegalArgumentException attribute) {
                return ItemJson.read(json);
            }
        }
        return ItemJson.read(json);
    }
}
