package io.mizzle.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.Json;
import io.mizzle.migration.internal.StepJson;
import io.mizzle.table.TablePlan;
import io.mizzle.table.TableStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans of tables as JSON, to be looked at and carried out later. */
public final class TablePlanJson {

    private TablePlanJson() {}

    /** The object of a plan. */
    public static JsonNode write(TablePlan plan) {
        ObjectNode json = Json.object().put("format", MigrationJson.FORMAT);
        ArrayNode steps = json.putArray("steps");
        plan.steps().forEach(each -> steps.add(StepJson.write(each)));
        ObjectNode fingerprints = json.putObject("fingerprints");
        plan.fingerprints().forEach(fingerprints::put);
        json.put("text", plan.text());
        return json;
    }

    /** As indented text, the same for the same plan. */
    public static String print(TablePlan plan) {
        return Json.pretty(write(plan));
    }

    /**
     * The inverse of {@link #write}.
     *
     * @param json what it gave
     * @param place where it was found, for messages
     * @throws MigrationException if it is broken, or its text is not that of its steps
     */
    public static TablePlan read(JsonNode json, String place) {
        MigrationJson.requireFormat(json, place);
        List<TableStep> steps = new ArrayList<>();
        for (MigrationStep each : MigrationJson.steps(json, place)) {
            if (!(each instanceof MigrationStep.Change change)) {
                throw new MigrationException(place + " is a plan of a migration", "Run it with migrate");
            }
            steps.add(change.step());
        }
        Map<String, String> fingerprints = new TreeMap<>();
        json.path("fingerprints").forEachEntry((table, each) -> fingerprints.put(table, each.asText()));
        TablePlan plan = TablePlan.of(steps, fingerprints);
        if (!plan.text().equals(json.path("text").asText())) {
            throw new MigrationException(
                    place + " was edited: its text is not that of its steps", "Make the plan again");
        }
        return plan;
    }
}
