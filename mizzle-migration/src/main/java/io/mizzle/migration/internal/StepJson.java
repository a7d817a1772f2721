package io.mizzle.migration.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.table.Capacity;
import io.mizzle.table.StorageClass;
import io.mizzle.table.StreamView;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableStep;
import io.mizzle.table.TableStep.AddTags;
import io.mizzle.table.TableStep.CreateIndex;
import io.mizzle.table.TableStep.CreateTable;
import io.mizzle.table.TableStep.DeleteIndex;
import io.mizzle.table.TableStep.DeleteTable;
import io.mizzle.table.TableStep.RemoveTags;
import io.mizzle.table.TableStep.SetCapacity;
import io.mizzle.table.TableStep.SetDeletionProtection;
import io.mizzle.table.TableStep.SetEncryption;
import io.mizzle.table.TableStep.SetPointInTimeRecovery;
import io.mizzle.table.TableStep.SetStorageClass;
import io.mizzle.table.TableStep.SetStream;
import io.mizzle.table.TableStep.SetTimeToLive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Steps of tables as JSON: one object each, with {@code step} and {@code table}. */
public final class StepJson {

    private StepJson() {}

    /** The object of a step. */
    public static ObjectNode write(TableStep step) {
        ObjectNode json =
                Json.object().put("step", name(step.getClass().getSimpleName())).put("table", step.table());
        if (step instanceof CreateTable create) {
            json.set("description", description(create.description()));
        } else if (step instanceof CreateIndex create) {
            json.set("index", index(create.index()));
            capacity(json, "capacity", create.capacity());
        } else if (step instanceof DeleteIndex delete) {
            json.put("index", delete.index());
        } else if (step instanceof SetCapacity capacity) {
            capacity(json, "before", capacity.before());
            capacity(json, "capacity", capacity.capacity());
            json.set("indexes", SettingsJson.capacities(capacity.indexes()));
        } else if (step instanceof SetTimeToLive expiry) {
            json.put("attribute", expiry.attribute()).put("on", expiry.on());
        } else {
            setting(step, json);
        }
        return json;
    }

    private static void setting(TableStep step, ObjectNode json) {
        if (step instanceof SetStream stream) {
            json.put("view", stream.view().name());
        } else if (step instanceof SetStorageClass storage) {
            json.put("class", storage.storageClass().name());
        } else if (step instanceof SetDeletionProtection protection) {
            json.put("on", protection.on());
        } else if (step instanceof SetPointInTimeRecovery recovery) {
            json.put("on", recovery.on());
        } else if (step instanceof AddTags tags) {
            ObjectNode values = json.put("arn", tags.arn()).putObject("tags");
            new TreeMap<>(tags.tags()).forEach(values::put);
        } else if (step instanceof RemoveTags tags) {
            json.put("arn", tags.arn()).set("tags", Json.texts(tags.tags()));
        } else if (step instanceof SetEncryption encryption) {
            json.set("encryption", SettingsJson.encryption(encryption.encryption()));
        }
    }

    private static String name(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    private static void capacity(ObjectNode json, String name, @Nullable Capacity capacity) {
        if (capacity != null) {
            json.set(name, SettingsJson.capacity(capacity));
        }
    }

    /**
     * The inverse of {@link #write}.
     *
     * @return null where it is no step of tables
     */
    public static @Nullable TableStep read(JsonNode json) {
        String table = json.path("table").asText();
        return switch (json.path("step").asText()) {
            case "createTable" -> new CreateTable(description(json.path("description")));
            case "deleteTable" -> new DeleteTable(table);
            case "createIndex" -> new CreateIndex(table, index(json.path("index")), capacity(json.get("capacity")));
            case "deleteIndex" -> new DeleteIndex(table, json.path("index").asText());
            case "setCapacity" ->
                new SetCapacity(
                        table,
                        capacity(json.get("before")),
                        capacity(json.get("capacity")),
                        SettingsJson.capacities(json.path("indexes")));
            case "setTimeToLive" ->
                new SetTimeToLive(
                        table, json.path("attribute").asText(), json.path("on").asBoolean());
            case "setStream" ->
                new SetStream(table, StreamView.valueOf(json.path("view").asText()));
            case "setStorageClass" ->
                new SetStorageClass(
                        table, StorageClass.valueOf(json.path("class").asText()));
            case "setDeletionProtection" ->
                new SetDeletionProtection(table, json.path("on").asBoolean());
            case "setPointInTimeRecovery" ->
                new SetPointInTimeRecovery(table, json.path("on").asBoolean());
            case "addTags" -> new AddTags(table, json.path("arn").asText(), SettingsJson.tags(json.path("tags")));
            case "removeTags" ->
                new RemoveTags(table, json.path("arn").asText(), new TreeSet<>(Json.texts(json.get("tags"))));
            case "setEncryption" -> new SetEncryption(table, SettingsJson.encryption(json.path("encryption")));
            default -> null;
        };
    }

    private static @Nullable Capacity capacity(@Nullable JsonNode json) {
        return json == null ? null : SettingsJson.capacity(json);
    }

    private static ObjectNode description(TableDescription table) {
        ObjectNode json = Json.object().put("name", table.name());
        json.set("partition", key(table.partition()));
        if (table.sort() != null) {
            json.set("sort", key(table.sort()));
        }
        ArrayNode indexes = json.putArray("indexes");
        table.indexes().stream().sorted(Comparator.comparing(Index::name)).forEach(each -> indexes.add(index(each)));
        json.set("settings", SettingsJson.write(table.settings()));
        return json;
    }

    private static TableDescription description(JsonNode json) {
        List<Index> indexes = new ArrayList<>();
        json.path("indexes").forEach(each -> indexes.add(index(each)));
        return new TableDescription(
                json.path("name").asText(),
                key(json.path("partition")),
                json.has("sort") ? key(json.get("sort")) : null,
                indexes,
                SettingsJson.read(json.path("settings")));
    }

    private static ObjectNode index(Index index) {
        ObjectNode json = Json.object().put("name", index.name()).put("local", index.local());
        json.set("partition", keys(index.partition()));
        json.set("sort", keys(index.sort()));
        json.put("projection", index.projection().name());
        json.set("included", Json.texts(new TreeSet<>(index.included())));
        return json;
    }

    private static Index index(JsonNode json) {
        return new Index(
                json.path("name").asText(),
                json.path("local").asBoolean(),
                keys(json.path("partition")),
                keys(json.path("sort")),
                Index.Projection.valueOf(json.path("projection").asText()),
                Set.copyOf(Json.texts(json.get("included"))));
    }

    private static ArrayNode keys(List<KeyAttribute> attributes) {
        ArrayNode array = Json.array();
        attributes.forEach(each -> array.add(key(each)));
        return array;
    }

    private static List<KeyAttribute> keys(JsonNode json) {
        List<KeyAttribute> attributes = new ArrayList<>();
        json.forEach(each -> attributes.add(key(each)));
        return attributes;
    }

    private static ObjectNode key(KeyAttribute attribute) {
        return Json.object()
                .put("name", attribute.name())
                .put("type", attribute.type().name());
    }

    private static KeyAttribute key(JsonNode json) {
        return new KeyAttribute(
                json.path("name").asText(), KeyType.valueOf(json.path("type").asText()));
    }
}
