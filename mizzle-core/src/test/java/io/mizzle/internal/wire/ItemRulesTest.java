package io.mizzle.internal.wire;

import static io.mizzle.internal.wire.Samples.l;
import static io.mizzle.internal.wire.Samples.m;
import static io.mizzle.internal.wire.Samples.n;
import static io.mizzle.internal.wire.Samples.s;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemTooLargeException;
import io.mizzle.exception.ItemTooLargeException.AttributeSize;
import io.mizzle.exception.ModelException;
import io.mizzle.internal.wire.KeyAttribute.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

final class ItemRulesTest {

    private static final List<KeyAttribute> KEYS = LocalTables.keys(ScalarAttributeType.S);

    @Test
    void anItemWithinAllRulesPasses() {
        assertDoesNotThrow(() -> ItemRules.checkItem(item(Map.of("a", l(m("k", n("1.5"))))), KEYS));
    }

    @Test
    void theMessageNamesThePathTheRuleAndTheRemedy() {
        Map<String, AttributeValue> item =
                item(Map.of("lines", l(m("sku", s("x")), m("tags", AttributeValue.fromSs(List.of())))));

        InvalidItemException refused = refused(item);

        assertEquals("lines[1].tags", refused.attributePath());
        assertEquals("a set may not be empty", refused.rule());
        assertEquals("Leave the attribute out, or remove it", refused.remedy());
        assertEquals(
                "insert of Order C#1: attribute \"lines[1].tags\": a set may not be empty. Leave the attribute out, or remove it.",
                refused.withContext(new ErrorContext("insert", "Order", "C#1")).getMessage());
    }

    @Test
    void numbersOverTheirDigitsNameHowMany() {
        InvalidItemException refused = refused(item(Map.of("total", n("1".repeat(39)))));

        assertEquals("total", refused.attributePath());
        assertTrue(refused.rule().contains("39 significant digits"), refused.rule());
    }

    @Test
    void keysNameTheirIndex() {
        assertEquals(
                "the sort key of index global may not be empty",
                refused(item(Map.of("gs", s("")))).rule());
        assertEquals(
                "the partition key of the table must be of type S, not N",
                refused(item(Map.of("pk", n("1")))).rule());
        assertEquals(
                "the sort key of the table has 1025 bytes, DynamoDB takes at most 1024",
                refused(item(Map.of("sk", s("x".repeat(1025))))).rule());
    }

    @Test
    void aMissingPartOfTheTablesKeyIsNamed() {
        InvalidItemException refused = assertThrows(
                InvalidItemException.class,
                () -> ItemRules.checkKeys(Map.of("pk", s("p")), LocalTables.tableKeys(ScalarAttributeType.S)));

        assertEquals("sk", refused.attributePath());
        assertEquals("the sort key of the table is missing", refused.rule());
    }

    @Test
    void refusalsNeverQuoteValues() {
        String canary = "canary-8f1c";
        List<AttributeValue> values =
                List.of(s(canary + "\ud83d"), n(canary), AttributeValue.fromSs(List.of(canary, canary)));

        for (AttributeValue value : values) {
            assertFalse(refused(item(Map.of("a", value))).getMessage().contains(canary));
        }
        assertFalse(
                refused(item(Map.of("sk", s(canary.repeat(200))))).getMessage().contains(canary));
    }

    @Test
    void anItemOverTheLimitNamesItsLargestAttributes() {
        Map<String, AttributeValue> item =
                item(Map.of("photo", s("x".repeat(300_000)), "notes", s("x".repeat(150_000)), "a", n("1")));

        ItemTooLargeException refused =
                assertThrows(ItemTooLargeException.class, () -> ItemRules.checkItem(item, KEYS));

        assertEquals(ItemSize.of(item), refused.size());
        assertEquals(409_600, refused.limit());
        assertEquals(
                List.of(new AttributeSize("photo", 300_005), new AttributeSize("notes", 150_005)),
                refused.largestAttributes().subList(0, 2));
    }

    @Test
    void aValueDeeperThanTheStackIsRefusedNotFatal() {
        AttributeValue deep = Samples.wrapped(s("x"), 2_000, value -> l(value));

        assertTrue(refused(item(Map.of("a", deep))).rule().contains("32 levels"));
    }

    @Test
    void assignedValuesCountTheStepsOfTheirPath() {
        AttributeValue value = Samples.wrapped(s("x"), 30, inner -> m("k", inner));

        assertDoesNotThrow(() -> ItemRules.checkAssigned("m.x", 2, value, KEYS));
        InvalidItemException refused =
                assertThrows(InvalidItemException.class, () -> ItemRules.checkAssigned("m.x.y", 3, value, KEYS));
        assertTrue(refused.attributePath().startsWith("m.x.y.k.k"), refused.attributePath());
    }

    @Test
    void anAssignedIndexKeyFollowsTheRulesOfKeys() {
        assertThrows(InvalidItemException.class, () -> ItemRules.checkAssigned("gp", 1, s(""), KEYS));
        assertDoesNotThrow(() -> ItemRules.checkAssigned("note", 1, s(""), KEYS));
    }

    @Test
    void anAssignedValueLargerThanAnItemIsRefused() {
        AttributeValue value = s("x".repeat(409_601));

        ItemTooLargeException refused =
                assertThrows(ItemTooLargeException.class, () -> ItemRules.checkAssigned("photo", 1, value, KEYS));

        assertEquals(List.of(new AttributeSize("photo", 409_601)), refused.largestAttributes());
    }

    @Test
    void namesOfKeyAttributesAreLimitedFurther() {
        assertDoesNotThrow(() -> key("k".repeat(255)));
        assertThrows(ModelException.class, () -> key("k".repeat(256)));
        assertThrows(ModelException.class, () -> key("é".repeat(128)));
        assertThrows(ModelException.class, () -> key(""));
    }

    private static KeyAttribute key(String name) {
        return new KeyAttribute(name, Role.PARTITION, ScalarAttributeType.S, null);
    }

    private static InvalidItemException refused(Map<String, AttributeValue> item) {
        return assertThrows(InvalidItemException.class, () -> ItemRules.checkItem(item, KEYS));
    }

    private static Map<String, AttributeValue> item(Map<String, AttributeValue> attributes) {
        return new HashMap<>(Samples.item(ScalarAttributeType.S, attributes));
    }
}
