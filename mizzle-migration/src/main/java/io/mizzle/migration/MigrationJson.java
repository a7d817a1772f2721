package io.mizzle.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.MigrationStep.BackfillIndex;
import io.mizzle.migration.MigrationStep.BackfillUnique;
import io.mizzle.migration.MigrationStep.Change;
import io.mizzle.migration.MigrationStep.CopyItems;
import io.mizzle.migration.MigrationStep.Data;
import io.mizzle.migration.MigrationStep.RenameAttribute;
import io.mizzle.migration.MigrationStep.RewriteKeys;
import io.mizzle.migration.internal.Json;
import io.mizzle.migration.internal.StepJson;
import io.mizzle.table.TableStep;
import java.util.ArrayList;
import java.util.List;

/** The two files of a migration. */
final class MigrationJson {

    static final int FORMAT = 1;

    private MigrationJson() {}

    static ObjectNode plan(Migration migration) {
        ObjectNode json = Json.object().put("format", FORMAT);
        ArrayNode steps = json.putArray("steps");
        migration.steps().forEach(each -> steps.add(write(each)));
        return json;
    }

    static ObjectNode snapshot(Migration migration) {
        ObjectNode json =
                Json.object().put("format", FORMAT).put("id", migration.id()).put("parent", migration.parent());
        json.set("schema", migration.schema().toJson());
        json.put("checksum", Json.checksum(json));
        return json;
    }

    static ObjectNode write(MigrationStep step) {
        if (step instanceof Change change) {
            return StepJson.write(change.step());
        }
        ObjectNode json = Json.object();
        if (step instanceof BackfillIndex backfill) {
            json.put("step", "backfillIndex").put("table", backfill.table()).put("index", backfill.index());
            json.set("entities", Json.texts(backfill.entities()));
        } else if (step instanceof RewriteKeys rewrite) {
            json.put("step", "rewriteKeys").put("table", rewrite.table());
            json.set("entities", Json.texts(rewrite.entities()));
        } else if (step instanceof RenameAttribute rename) {
            json.put("step", "renameAttribute").put("table", rename.table()).put("entity", rename.entity());
            json.put("from", rename.from()).put("to", rename.to());
        } else if (step instanceof CopyItems copy) {
            json.put("step", "copyItems").put("table", copy.table()).put("to", copy.to());
        } else if (step instanceof BackfillUnique unique) {
            json.put("step", "backfillUnique").put("table", unique.table());
            json.put("entity", unique.entity()).put("component", unique.component());
        } else if (step instanceof Data data) {
            json.put("step", "data").put("class", data.className()).put("revision", data.revision());
        }
        return json;
    }

    static List<MigrationStep> steps(JsonNode plan, String place) {
        requireFormat(plan, place);
        List<MigrationStep> steps = new ArrayList<>();
        for (JsonNode each : plan.path("steps")) {
            try {
                steps.add(step(each, place));
            } catch (IllegalArgumentException broken) {
                throw new MigrationException(
                        "Step " + (steps.size() + 1) + " in " + place + " is broken: " + broken.getMessage(),
                        "Correct it, or restore the file",
                        broken);
            }
        }
        return steps;
    }

    static void requireFormat(JsonNode json, String place) {
        int format = json.path("format").asInt();
        if (format != FORMAT) {
            throw new MigrationException(
                    place + " has format " + (format == 0 ? "unknown" : format) + ", and this version reads format "
                            + FORMAT,
                    format > FORMAT ? "Use a newer version of mizzle" : "Restore the file");
        }
    }

    static MigrationStep step(JsonNode json, String place) {
        String table = json.path("table").asText();
        return switch (json.path("step").asText()) {
            case "backfillIndex" ->
                new BackfillIndex(table, json.path("index").asText(), Json.texts(json.get("entities")));
            case "rewriteKeys" -> new RewriteKeys(table, Json.texts(json.get("entities")));
            case "renameAttribute" ->
                new RenameAttribute(
                        table,
                        json.path("entity").asText(),
                        json.path("from").asText(),
                        json.path("to").asText());
            case "copyItems" -> new CopyItems(table, json.path("to").asText());
            case "backfillUnique" ->
                new BackfillUnique(
                        table,
                        json.path("entity").asText(),
                        json.path("component").asText());
            case "data" ->
                new Data(json.path("class").asText(), json.path("revision").asText());
            default -> {
                TableStep step = StepJson.read(json);
                if (step == null) {
                    throw new MigrationException(
                            "\"" + json.path("step").asText() + "\" in " + place + " is no step this version knows",
                            "Use a newer version of mizzle, or correct the plan");
                }
                yield new Change(step);
            }
        };
    }
}
