package io.mizzle.testing.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where the two batch operations keep their elements. */
enum BatchShape {
    WRITE("UnprocessedItems") {
        @Override
        ArrayNode elements(JsonNode ofTable) {
            return array(ofTable);
        }

        @Override
        JsonNode with(JsonNode ofTable, ArrayNode elements) {
            return elements;
        }
    },
    GET("UnprocessedKeys") {
        @Override
        ArrayNode elements(JsonNode ofTable) {
            return array(ofTable.path("Keys"));
        }

        @Override
        JsonNode with(JsonNode ofTable, ArrayNode elements) {
            ObjectNode copy = ofTable.deepCopy();
            return copy.set("Keys", elements);
        }
    };

    private final String unprocessed;

    BatchShape(String unprocessed) {
        this.unprocessed = unprocessed;
    }

    private static ArrayNode array(JsonNode node) {
        return node instanceof ArrayNode array ? array : Json.object().arrayNode();
    }

    static BatchShape of(String operation) {
        return operation.equals("BatchWriteItem") ? WRITE : GET;
    }

    String unprocessed() {
        return unprocessed;
    }

    ObjectNode emptyAnswer() {
        ObjectNode answer = Json.object();
        if (this == GET) {
            answer.putObject("Responses");
        }
        return answer;
    }

    /** The elements that a request has for one table. */
    abstract ArrayNode elements(JsonNode ofTable);

    /** The same for other elements; what else it says about the table, such as a projection, stays. */
    abstract JsonNode with(JsonNode ofTable, ArrayNode elements);
}
