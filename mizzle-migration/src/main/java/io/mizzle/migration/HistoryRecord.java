package io.mizzle.migration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the history table remembers of one migration.
 *
 * @param id the migration's
 * @param checksum of its plan
 * @param state how far it is
 * @param step the step it is at, from 0
 * @param checkpoint of that step, or null
 * @param at when this was written
 * @param by who wrote it
 * @param error what went wrong, or null
 */
record HistoryRecord(
        String id,
        String checksum,
        MigrationState state,
        int step,
        @Nullable String checkpoint,
        Instant at,
        String by,
        @Nullable String error) {

    HistoryRecord at(int nextStep, Instant now) {
        return new HistoryRecord(id, checksum, MigrationState.RUNNING, nextStep, null, now, by, null);
    }

    HistoryRecord with(MigrationState next, @Nullable String why, Instant now) {
        return new HistoryRecord(id, checksum, next, step, checkpoint, now, by, why);
    }

    HistoryRecord saved(String where, Instant now) {
        return new HistoryRecord(id, checksum, state, step, where, now, by, null);
    }

    Map<String, AttributeValue> item(long epoch) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("id", AttributeValue.fromS(id));
        item.put("checksum", AttributeValue.fromS(checksum));
        item.put("state", AttributeValue.fromS(state.name()));
        item.put("step", AttributeValue.fromN(Integer.toString(step)));
        item.put("appliedAt", AttributeValue.fromS(at.toString()));
        item.put("by", AttributeValue.fromS(by));
        item.put("epoch", AttributeValue.fromN(Long.toString(epoch)));
        if (checkpoint != null) {
            item.put("checkpoint", AttributeValue.fromS(checkpoint));
        }
        if (error != null) {
            item.put("error", AttributeValue.fromS(error));
        }
        return item;
    }

    static HistoryRecord of(Map<String, AttributeValue> item) {
        return new HistoryRecord(
                required(item, "id").s(),
                required(item, "checksum").s(),
                MigrationState.valueOf(required(item, "state").s()),
                Integer.parseInt(required(item, "step").n()),
                text(item, "checkpoint"),
                Instant.parse(required(item, "appliedAt").s()),
                required(item, "by").s(),
                text(item, "error"));
    }

    private static AttributeValue required(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        if (value == null) {
            throw new MigrationException(
                    "An item of the history table has no \"" + name + "\": " + item.keySet(),
                    "Name the table that mizzle keeps its history in, or remove the item");
        }
        return value;
    }

    private static @Nullable String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? null : value.s();
    }
}
