package io.mizzle.testing.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A batch taken apart: what the server gets, and what is left out, both by table and in the request's order. */
record BatchSplit(BatchShape shape, ObjectNode request, ObjectNode leftOut) {

    private static final String BY_TABLE = "RequestItems";

    /** Asks {@code leaveOut} once per element. */
    static BatchSplit of(byte[] body, BatchShape shape, BooleanSupplier leaveOut) {
        ObjectNode request = (ObjectNode) Json.read(body);
        ObjectNode kept = Json.object();
        ObjectNode leftOut = Json.object();
        for (Map.Entry<String, JsonNode> table : request.path(BY_TABLE).properties()) {
            ArrayNode keptHere = leftOut.arrayNode();
            ArrayNode leftOutHere = leftOut.arrayNode();
            for (JsonNode element : shape.elements(table.getValue())) {
                (leaveOut.getAsBoolean() ? leftOutHere : keptHere).add(element);
            }
            put(kept, table, shape, keptHere);
            put(leftOut, table, shape, leftOutHere);
        }
        request.set(BY_TABLE, kept);
        return new BatchSplit(shape, request, leftOut);
    }

    private static void put(
            ObjectNode target, Map.Entry<String, JsonNode> table, BatchShape shape, ArrayNode elements) {
        if (!elements.isEmpty()) {
            target.set(table.getKey(), shape.with(table.getValue(), elements));
        }
    }

    boolean isWhole() {
        return leftOut.isEmpty();
    }

    boolean isNothing() {
        return request.get(BY_TABLE).isEmpty();
    }

    byte[] sent() {
        return Json.write(request);
    }

    /** Adds what was left out to what the server itself did not process. */
    ObjectNode reportedIn(ObjectNode answer) {
        JsonNode own = answer.path(shape.unprocessed());
        ObjectNode all = own instanceof ObjectNode given ? given : answer.objectNode();
        leftOut.properties().forEach(table -> {
            JsonNode there = all.get(table.getKey());
            if (there == null) {
                all.set(table.getKey(), table.getValue());
            } else {
                shape.elements(there).addAll(shape.elements(table.getValue()));
            }
        });
        return answer.set(shape.unprocessed(), all);
    }
}
