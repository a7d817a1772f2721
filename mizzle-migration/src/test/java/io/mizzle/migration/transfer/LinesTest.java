package io.mizzle.migration.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lines that came from elsewhere: what cannot be meant is refused, never turned into something else. */
class LinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"a\": {\"N\": 7}}|\"a\" is written as NUMBER where DynamoDB's JSON has STRING",
                "{\"a\": {\"BOOL\": \"no\"}}|\"a\" is written as STRING where DynamoDB's JSON has BOOLEAN",
                "{\"a\": {\"M\": \"x\"}}|\"a\" is written as STRING where DynamoDB's JSON has OBJECT",
                "{\"a\": {\"L\": {}}}|\"a\" is written as OBJECT where DynamoDB's JSON has ARRAY",
                "{\"a\": {\"SS\": \"x\"}}|\"a\" is written as STRING where DynamoDB's JSON has ARRAY",
                "{\"a\": {\"B\": \"%\"}}|\"a\" is no Base64",
                "{\"a\": {\"X\": \"x\"}}|\"a\" has type \"X\", which DynamoDB does not have",
                "{\"a\": \"x\"}|\"a\" is no object with one type"
            })
    void dynamoDbJsonOfAnotherShapeIsRefused(String line, String reason) {
        assertRefused(new TypedJson(), line, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "x,many,true|\"many\" in column \"count\" is no number",
                "x,1,yes|\"yes\" in column \"open\" is neither true nor false",
                "\"x,1,true|a quote is not closed",
                "x|there are 1 cells for 4 columns"
            })
    void csvOfAnotherTypeIsRefused(String line, String reason) {
        assertRefused(CsvText.ofHeader("id:S,count:N,open:BOOL,_rest"), line, reason);
    }

    private static void assertRefused(ItemText text, String line, String reason) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> text.read(line));
        assertTrue(refused.getMessage().startsWith(reason), refused::getMessage);
    }

    @Test
    void csvWithoutTypesIsTextAndAnEmptyCellIsNoAttribute() {
        CsvText text = CsvText.ofHeader("id,name,note");

        Map<String, AttributeValue> item = text.read("7,\"Ada \"\"the first\"\", countess\",");

        assertEquals(
                Map.of("id", AttributeValue.fromS("7"), "name", AttributeValue.fromS("Ada \"the first\", countess")),
                item);
    }
}
