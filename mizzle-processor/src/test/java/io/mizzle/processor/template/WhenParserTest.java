package io.mizzle.processor.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenParserTest {
    @Test
    void factsAreJoinedByAnd() throws GrammarException {
        assertEquals(
                List.of(
                        new WhenClause("status", 1, WhenClause.Kind.IN, List.of("OPEN", "PAID")),
                        new WhenClause("ship.city", 30, WhenClause.Kind.EQUAL, List.of("L'Aquila, (AQ)")),
                        new WhenClause("total", 65, WhenClause.Kind.EQUAL, List.of("-1.50")),
                        new WhenClause("note", 83, WhenClause.Kind.PRESENT, List.of())),
                WhenParser.parse(
                        "status IN (OPEN, PAID) AND   ship.city = 'L''Aquila, (AQ)' and  total = -1.50 AND note IS PRESENT"));
    }

    @ParameterizedTest
    @CsvSource({
        "'status', 7",
        "'status = ', 10",
        "'status IN OPEN', 11",
        "'status IN (OPEN', 16",
        "'status IS NULL', 11",
        "'a = 1 OR b = 2', 7",
        "'a = 1 AND ', 11",
        "'= 1', 1"
    })
    void mistakesAreFoundWhereTheyAre(String when, int position) {
        GrammarException mistake = assertThrows(GrammarException.class, () -> WhenParser.parse(when));
        assertTrue(mistake.getMessage().contains("at position " + position + ":"), mistake.getMessage());
    }

    @Test
    void anUnclosedQuoteIsFoundWhereItOpens() {
        GrammarException mistake = assertThrows(GrammarException.class, () -> WhenParser.parse("a = 'x AND b = 1"));
        assertTrue(mistake.getMessage().contains("at position 5:"), mistake.getMessage());
    }
}
