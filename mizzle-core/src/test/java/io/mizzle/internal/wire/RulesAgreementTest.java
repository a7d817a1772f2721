package io.mizzle.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.MizzleException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Our verdict on every rule, at n-1, n and n+1, against that of DynamoDB Local. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RulesAgreementTest {

    /** Where mizzle is on purpose stricter than DynamoDB Local, and why. */
    private static final Map<String, String> STRICTER_THAN_LOCAL = Map.of(
            "compared, levels",
            "the service limits operands of conditions to the same 32 levels as stored values, DynamoDB Local allows one more",
            "ls assigned",
            "the service refuses an update that makes any secondary index key too long, DynamoDB Local overlooks local indexes",
            "lone surrogates",
            "DynamoDB stores another character in their place, so what is read is not what was written",
            "digits of other scripts",
            "the service promises decimal digits only; mizzle itself never writes others");

    private final List<Rule> rules = Stream.of(
                    KeyRuleCases.rules(),
                    NumberRuleCases.rules(),
                    DocumentRuleCases.rules(),
                    SetRuleCases.rules(),
                    SizeRuleCases.rules(),
                    ExpressionRuleCases.rules())
            .flatMap(List::stream)
            .toList();

    private LocalTables tables;

    @BeforeAll
    void start() {
        tables = new LocalTables();
    }

    @AfterAll
    void stop() {
        tables.close();
    }

    @Test
    void ourVerdictAndThatOfDynamoDbLocalAgreeAtEveryEdge() {
        assertTrue(rules.size() >= 150, "only " + rules.size() + " rules");
        List<String> faults = new ArrayList<>();
        int operations = 0;
        for (Rule rule : rules) {
            for (int n = rule.n() - 1; n <= rule.n() + 1; n++) {
                operations++;
                judge(rule, n, faults);
            }
        }
        System.out.println("rules of DynamoDB: " + rules.size() + " rules, " + operations + " operations, "
                + faults.size() + " faults, lost 0, duplicated 0, false " + faults.size() + ", seed none");
        assertEquals(List.of(), faults);
    }

    @Test
    void everyListedDifferenceToDynamoDbLocalIsStillOne() {
        Map<String, String> agreeing = new LinkedHashMap<>(STRICTER_THAN_LOCAL);
        for (Rule rule : rules) {
            for (int n = rule.n() - 1; n <= rule.n() + 1; n++) {
                if (STRICTER_THAN_LOCAL.containsKey(rule.name())
                        && theirs(rule.attempts().apply(n)) != rule.accepts(n)) {
                    agreeing.remove(rule.name());
                }
            }
        }
        assertEquals(Map.of(), agreeing);
    }

    private void judge(Rule rule, int n, List<String> faults) {
        Attempt attempt = rule.attempts().apply(n);
        boolean ours = ours(attempt);
        boolean theirs = STRICTER_THAN_LOCAL.containsKey(rule.name()) ? ours : theirs(attempt);
        if (ours != rule.accepts(n) || theirs != ours) {
            faults.add(rule.name() + " at " + n + ": expected " + rule.accepts(n) + ", ours " + ours + ", theirs "
                    + theirs);
        }
    }

    private static boolean ours(Attempt attempt) {
        try {
            attempt.check();
            return true;
        } catch (MizzleException refused) {
            return false;
        }
    }

    private boolean theirs(Attempt attempt) {
        try {
            attempt.send(tables);
            return true;
        } catch (ConditionalCheckFailedException accepted) {
            return true;
        } catch (DynamoDbException refused) {
            assertEquals(400, refused.statusCode(), refused.getMessage());
            return false;
        }
    }
}
