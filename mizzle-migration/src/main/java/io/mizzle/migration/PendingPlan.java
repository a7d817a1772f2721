package io.mizzle.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.Json;
import io.mizzle.table.Allowance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run would do now, and what the tables are now: a saved one is refused when either has changed.
 *
 * @param migrations those that would run, in order
 * @param fingerprints of the tables concerned, by physical name; {@code absent} where there is none
 */
public record PendingPlan(List<Pending> migrations, SortedMap<String, String> fingerprints) {

    /**
     * A migration that would run.
     *
     * @param id the migration's
     * @param checksum of its plan
     * @param from the step it would begin at, from 0
     * @param steps the lines of the steps it would take
     * @param destroys what has to be allowed for it
     */
    public record Pending(String id, String checksum, int from, List<String> steps, List<Allowance> destroys) {
        /** Copies the lists. */
        public Pending {
            steps = List.copyOf(steps);
            destroys = List.copyOf(destroys);
        }
    }

    /** Copies migrations and fingerprints. */
    public PendingPlan {
        migrations = List.copyOf(migrations);
        fingerprints = Collections.unmodifiableSortedMap(new TreeMap<>(fingerprints));
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return migrations.isEmpty();
    }

    /** What has to be allowed before it can run. */
    public List<Allowance> destructions() {
        return migrations.stream()
                .flatMap(each -> each.destroys().stream())
                .distinct()
                .toList();
    }

    /** Each migration with its steps, one line each. */
    public String text() {
        return migrations.stream()
                .map(each -> each.id()
                        + each.steps().stream().map(step -> "\n  " + step).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** As JSON. */
    public JsonNode toJson() {
        ObjectNode json = Json.object().put("format", MigrationJson.FORMAT);
        ArrayNode all = json.putArray("migrations");
        for (Pending each : migrations) {
            ObjectNode one = all.addObject().put("id", each.id()).put("checksum", each.checksum());
            one.put("from", each.from()).set("steps", Json.texts(each.steps()));
            one.set(
                    "destroys",
                    Json.texts(each.destroys().stream().map(Allowance::text).toList()));
        }
        ObjectNode prints = json.putObject("fingerprints");
        fingerprints.forEach(prints::put);
        return json;
    }

    /**
     * The inverse of {@link #toJson}.
     *
     * @param json what it gave
     * @param place where it was found, for messages
     * @throws MigrationException if it is no such plan
     */
    public static PendingPlan fromJson(JsonNode json, String place) {
        MigrationJson.requireFormat(json, place);
        if (!json.path("migrations").isArray()) {
            throw new MigrationException(place + " is no plan of migrations", "Make the plan again");
        }
        List<Pending> migrations = new ArrayList<>();
        json.get("migrations")
                .forEach(each -> migrations.add(new Pending(
                        each.path("id").asText(),
                        each.path("checksum").asText(),
                        each.path("from").asInt(),
                        Json.texts(each.get("steps")),
                        Json.texts(each.get("destroys")).stream()
                                .map(Allowance::new)
                                .toList())));
        SortedMap<String, String> fingerprints = new TreeMap<>();
        json.path("fingerprints").forEachEntry((table, each) -> fingerprints.put(table, each.asText()));
        return new PendingPlan(migrations, fingerprints);
    }
}
