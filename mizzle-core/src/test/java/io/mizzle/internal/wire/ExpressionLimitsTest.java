package io.mizzle.internal.wire;

import static io.mizzle.internal.wire.ExpressionKind.CONDITION;
import static io.mizzle.internal.wire.ExpressionKind.PROJECTION;
import static io.mizzle.internal.wire.ExpressionKind.UPDATE;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.exception.ModelException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionLimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#n0 = :v0 | 1",
                "#n0 <> :v0 AND #n1 >= :v1 | 3",
                "#n0 BETWEEN :v0 AND :v1 | 1",
                "#n0 between :v0 and :v1 and #n1 = :v2 | 3",
                "#n0 IN (:v0, :v1, :v2) | 1",
                "NOT (#n0 = :v0 OR attribute_exists(#n1)) | 4",
                "size(#n0.#n1[3]) > :v0 | 2",
                "begins_with(#n0, :v0) AND contains(#n1, :v1) | 3",
                "(#n0 = :v0) AND (#n0 = :v1) | 3",
            })
    void operatorsAreCountedAsDynamoDbDoes(String condition, int operators) {
        assertEquals(operators, ExpressionScan.of(CONDITION, condition).operators());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SET #n0 = :v0, #n1 = :v1 | 0",
                "SET #n0 = #n0 + :v0 REMOVE #n1 | 1",
                "SET #n0 = if_not_exists(#n0, :v0) - :v1 | 2",
                "ADD #n0 :v0 DELETE #n1 :v1 | 0",
            })
    void assignmentsOfUpdatesAreNoOperators(String update, int operators) {
        assertEquals(operators, ExpressionScan.of(UPDATE, update).operators());
    }

    @Test
    void theLongestInAndTheLongestPathCount() {
        ExpressionScan scan =
                ExpressionScan.of(CONDITION, "#n0 IN (:v0) AND #n1.#n2[3].#n4 IN (size(#n3), :v1, :v2) OR #n5 = :v3");

        assertEquals(3, scan.inOperands());
        assertEquals(4, scan.pathLevels());
    }

    @Test
    void theMessageNamesExpressionLimitAndRemedy() {
        ModelException refused =
                assertThrows(ModelException.class, () -> ExpressionLimits.check(PROJECTION, "a".repeat(4097)));

        assertEquals(
                "The projection expression has 4097 bytes, DynamoDB takes at most 4096."
                        + " Use fewer or shorter conditions, actions or attributes.",
                refused.getMessage());
    }

    @Test
    void valuesOfARequestTogetherMayHaveTwoMegabytes() {
        assertDoesNotThrow(() -> ExpressionLimits.checkValues(
                Map.of(":a", Samples.s("x".repeat(1_048_574)), ":b", Samples.s("x".repeat(1_048_574)))));
        assertThrows(
                ModelException.class,
                () -> ExpressionLimits.checkValues(
                        Map.of(":a", Samples.s("x".repeat(1_048_574)), ":b", Samples.s("x".repeat(1_048_575)))));
    }
}
