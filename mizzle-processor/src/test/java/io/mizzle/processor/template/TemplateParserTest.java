package io.mizzle.processor.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.processor.template.Template.FormatCall;
import io.mizzle.processor.template.Template.Hole;
import io.mizzle.processor.template.Template.Literal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateParserTest {
    @Test
    void literalsAndPlaceholdersAlternate() throws GrammarException {
        assertEquals(
                List.of(
                        new Literal("ORDER#"),
                        new Hole("orderId", List.of(), 8),
                        new Literal("#LINE#"),
                        new Hole("lineNo", List.of(new FormatCall("num", List.of("4"), 30)), 23)),
                TemplateParser.parse("ORDER#{orderId}#LINE#{lineNo:num(4)}").pieces());
    }

    @Test
    void formatsCombineAndTakeArguments() throws GrammarException {
        Hole hole = TemplateParser.parse("{ n : dec(10, 2, signed) | desc }")
                .holes()
                .get(0);
        assertEquals("n", hole.path());
        assertEquals(
                List.of("dec(10,2,signed)", "desc"),
                hole.formats().stream().map(FormatCall::toString).toList());
    }

    @Test
    void doubledBracesAreText() throws GrammarException {
        assertEquals(
                List.of(new Literal("a{b}c")), TemplateParser.parse("a{{b}}c").pieces());
        assertEquals(
                List.of(new Literal("{"), new Hole("id", List.of(), 4), new Literal("}")),
                TemplateParser.parse("{{{id}}}").pieces());
    }

    @Test
    void pathsGoIntoDocuments() throws GrammarException {
        assertEquals(
                "shipTo.city",
                TemplateParser.parse("{shipTo.city}").holes().get(0).path());
    }

    @Test
    void onlyIsOnePlaceholderAndNothingElse() throws GrammarException {
        assertTrue(TemplateParser.parse("{id}").only().isPresent());
        assertTrue(TemplateParser.parse("{id}#").only().isEmpty());
        assertTrue(TemplateParser.parse("ID").only().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'A#{id', 3",
        "'A#id}', 5",
        "'{}', 2",
        "'{id.}', 5",
        "'{1d}', 2",
        "'{id:}', 5",
        "'{id:num(}', 9",
        "'{id:num(4}', 10",
        "'{id:num 4}', 9",
        "'{id|desc}', 4",
        "'{id:num(4)|}', 12"
    })
    void mistakesAreFoundWhereTheyAre(String template, int position) {
        GrammarException mistake = assertThrows(GrammarException.class, () -> TemplateParser.parse(template));
        assertTrue(mistake.getMessage().contains("at position " + position + ":"), mistake.getMessage());
    }
}
