package io.mizzle.migration.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.table.Capacity;
import io.mizzle.table.Encryption;
import io.mizzle.table.StorageClass;
import io.mizzle.table.StreamView;
import io.mizzle.table.TableSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Settings of tables as JSON; what is not declared is not written. */
public final class SettingsJson {

    private SettingsJson() {}

    /** The object of a table's settings. */
    public static ObjectNode write(TableSettings settings) {
        ObjectNode json = Json.object();
        Capacity capacity = settings.capacity();
        if (capacity != null) {
            json.set("capacity", capacity(capacity));
        }
        if (!settings.indexCapacity().isEmpty()) {
            json.set("indexCapacity", capacities(settings.indexCapacity()));
        }
        put(json, "timeToLive", settings.timeToLive());
        put(json, "stream", settings.stream());
        put(json, "storageClass", settings.storageClass());
        if (settings.deletionProtection() != null) {
            json.put("deletionProtection", settings.deletionProtection());
        }
        if (settings.pointInTimeRecovery() != null) {
            json.put("pointInTimeRecovery", settings.pointInTimeRecovery());
        }
        if (settings.tags() != null) {
            ObjectNode tags = json.putObject("tags");
            new TreeMap<>(settings.tags()).forEach(tags::put);
        }
        if (settings.encryption() != null) {
            json.set("encryption", encryption(settings.encryption()));
        }
        return json;
    }

    /** The inverse of {@link #write}. */
    public static TableSettings read(JsonNode json) {
        String stream = Json.text(json, "stream");
        String storage = Json.text(json, "storageClass");
        JsonNode encryption = json.get("encryption");
        return TableSettings.NONE
                .withCapacity(json.has("capacity") ? capacity(json.get("capacity")) : null)
                .withIndexCapacity(capacities(json.path("indexCapacity")))
                .withTimeToLive(Json.text(json, "timeToLive"))
                .withStream(stream == null ? null : StreamView.valueOf(stream))
                .withStorageClass(storage == null ? null : StorageClass.valueOf(storage))
                .withDeletionProtection(flag(json, "deletionProtection"))
                .withPointInTimeRecovery(flag(json, "pointInTimeRecovery"))
                .withTags(json.has("tags") ? tags(json.get("tags")) : null)
                .withEncryption(encryption == null ? null : encryption(encryption));
    }

    /** A capacity as an object. */
    public static ObjectNode capacity(Capacity capacity) {
        ObjectNode json = Json.object();
        if (capacity instanceof Capacity.Provisioned provisioned) {
            json.put("mode", "PROVISIONED");
            return json.put("reads", provisioned.reads()).put("writes", provisioned.writes());
        }
        Capacity.OnDemand onDemand = (Capacity.OnDemand) capacity;
        json.put("mode", "ON_DEMAND");
        if (onDemand.maximumReads() != null) {
            json.put("maximumReads", onDemand.maximumReads());
        }
        if (onDemand.maximumWrites() != null) {
            json.put("maximumWrites", onDemand.maximumWrites());
        }
        return json;
    }

    /** A capacity of an object. */
    public static Capacity capacity(JsonNode json) {
        return json.path("mode").asText().equals("PROVISIONED")
                ? new Capacity.Provisioned(
                        json.path("reads").asLong(), json.path("writes").asLong())
                : new Capacity.OnDemand(number(json, "maximumReads"), number(json, "maximumWrites"));
    }

    /** Capacities by index. */
    public static ObjectNode capacities(Map<String, Capacity> capacities) {
        ObjectNode json = Json.object();
        new TreeMap<>(capacities).forEach((index, each) -> json.set(index, capacity(each)));
        return json;
    }

    /** Capacities by index. */
    public static Map<String, Capacity> capacities(JsonNode json) {
        Map<String, Capacity> capacities = new HashMap<>();
        json.forEachEntry((index, each) -> capacities.put(index, capacity(each)));
        return capacities;
    }

    /** A way of encryption. */
    public static ObjectNode encryption(Encryption encryption) {
        ObjectNode json = Json.object().put("owner", encryption.owner().name());
        put(json, "key", encryption.key());
        return json;
    }

    /** A way of encryption. */
    public static Encryption encryption(JsonNode json) {
        return new Encryption(Encryption.Owner.valueOf(json.path("owner").asText()), Json.text(json, "key"));
    }

    /** Tags by name. */
    public static Map<String, String> tags(JsonNode json) {
        Map<String, String> tags = new HashMap<>();
        json.forEachEntry((name, value) -> tags.put(name, value.asText()));
        return tags;
    }

    private static @Nullable Boolean flag(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : value.asBoolean();
    }

    private static @Nullable Long number(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : value.asLong();
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }
}
