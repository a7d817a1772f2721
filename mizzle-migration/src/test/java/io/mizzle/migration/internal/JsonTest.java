package io.mizzle.migration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees are read and written as Jackson's object mapper does it: checksums of snapshots depend on every character. */
class JsonTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Random random = new Random(SEED);

    @Test
    void randomTreesAreReadAndWrittenAsTheMapperDoesIt() throws Exception {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        for (int i = 0; i < 2000; i++) {
            JsonNode tree = tree(4);
            String text = tree.toString();

            assertEquals(MAPPER.readTree(text), Json.parse(text), () -> text + ", seed " + SEED);
            assertEquals(text, JsonTree.write(tree, null), () -> "seed " + SEED);
            assertEquals(
                    MAPPER.writer(new DefaultPrettyPrinter()
                                            .withObjectIndenter(indent)
                                            .withArrayIndenter(indent))
                                    .writeValueAsString(tree)
                            + "\n",
                    Json.pretty(tree),
                    () -> "seed " + SEED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,",
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "1 2",
                "]",
                "nul",
                "{\"a\" 1}",
                "/* */ 1",
                "01",
                "NaN"
            })
    void whatIsNotOneValueIsRefused(String text) {
        assertThrows(JsonProcessingException.class, () -> Json.parse(text));
    }

    private JsonNode tree(int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 10)) {
            case 0 -> MAPPER.getNodeFactory().textNode(text());
            case 1 -> MAPPER.getNodeFactory().numberNode(random.nextInt());
            case 2 -> MAPPER.getNodeFactory().numberNode(random.nextLong());
            case 3 -> MAPPER.getNodeFactory().numberNode(new BigInteger(200, random));
            case 4 -> MAPPER.getNodeFactory().numberNode(BigDecimal.valueOf(random.nextInt(), random.nextInt(60) - 30));
            case 5 -> MAPPER.getNodeFactory().numberNode(random.nextGaussian());
            case 6 -> MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
            case 7 -> MAPPER.getNodeFactory().nullNode();
            case 8 -> array(depth - 1);
            default -> object(depth - 1);
        };
    }

    private ArrayNode array(int depth) {
        ArrayNode array = Json.array();
        random.ints(random.nextInt(4)).forEach(each -> array.add(tree(depth)));
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = Json.object();
        random.ints(random.nextInt(4)).forEach(each -> object.set(text(), tree(depth)));
        return object;
    }

    private String text() {
        return random.ints(random.nextInt(6), 0, 0x2fff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
