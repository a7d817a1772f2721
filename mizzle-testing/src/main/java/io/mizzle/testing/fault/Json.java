package io.mizzle.testing.fault;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Bodies as trees, every number as it was written. */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** Fails early and with the remedy, instead of in the middle of a request. */
    static void requireLibrary(ClassLoader loader) {
        try {
            Class.forName("com.fasterxml.jackson.databind.ObjectMapper", false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new IllegalStateException(
                    "This fault changes JSON bodies and needs Jackson. Add com.fasterxml.jackson.core:jackson-databind"
                            + " in test scope.",
                    missing);
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode read(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException cause) {
            throw new UncheckedIOException("A body of DynamoDB's protocol is no JSON.", cause);
        }
    }

    static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (IOException cause) {
            throw new UncheckedIOException("A body cannot be written as JSON.", cause);
        }
    }
}
