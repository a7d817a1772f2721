package io.mizzle.key;

import static io.mizzle.key.KeyPart.literal;
import static io.mizzle.key.KeyPart.placeholder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.InvalidItemException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyTemplateTest {

    private static final KeyPart ID = placeholder("id", KeyFormats.string());
    private static final KeyPart NUMBER = placeholder("n", KeyFormats.num(4, NumberKind.INT));
    private static final KeyTemplate LINE = escaped(literal("ORDER#"), ID, literal("#LINE#"), NUMBER);

    @Test
    void valuesStandBetweenTheLiterals() {
        assertEquals("ORDER#7$231#LINE#0012", LINE.render("7#1", 12));
        assertEquals("PROFILE", escaped(literal("PROFILE")).render());
        assertEquals("ORDER##LINE#0000", LINE.render("", 0));
    }

    @Test
    void aMissingOrUnfitValueIsNamed() {
        InvalidItemException missing = assertThrows(InvalidItemException.class, () -> LINE.render("7", null));
        assertEquals("n", missing.attributePath());
        InvalidItemException wide = assertThrows(InvalidItemException.class, () -> LINE.render("7", 123_456));
        assertEquals("n", wide.attributePath());
        assertTrue(wide.getMessage().contains("ORDER#{id}#LINE#{n:num(4)}"), wide.getMessage());
        assertFalse(wide.getMessage().contains("123456"), wide.getMessage());
        assertThrows(IllegalArgumentException.class, () -> LINE.render("7"));
    }

    @Test
    void anEmptyKeyIsRefusedBeforeDynamoDbDoes() {
        InvalidItemException empty =
                assertThrows(InvalidItemException.class, () -> escaped(ID).render(""));
        assertEquals("id", empty.attributePath());
        assertFalse(escaped(ID).matches(""));
    }

    @Test
    void keysReadBack() {
        assertEquals(List.of("7#1", 12), LINE.parse("ORDER#7$231#LINE#0012"));
        assertEquals(List.of("", 0), LINE.parse("ORDER##LINE#0000"));
        KeyTemplate dense = escaped(literal("v"), NUMBER, literal("-"), ID, literal(".x#"), ID);
        assertEquals(List.of(7, "a.x", "b"), dense.parse(dense.render(7, "a.x", "b")));
        KeyTemplate sharded = escaped(placeholder("id", KeyFormats.shard(16, KeyFormats.string())), literal("#"), ID);
        assertEquals(Arrays.asList(null, "a"), sharded.parse("07#a"));
    }

    @Test
    void foreignKeysDoNotRead() {
        for (String foreign : List.of(
                "ORDER#7#LINE#12",
                "ORDER#7#LINE#0012#",
                "ORDER#7",
                "ORDERX#7#LINE#0012",
                "ORDER#7#8#LINE#0012",
                "",
                "ORDER#",
                "ORDER#7 8#LINE#0012",
                "ORDER#7#LINE#00120",
                "order#7#LINE#0012")) {
            assertFalse(LINE.matches(foreign), foreign);
            assertThrows(KeyValueException.class, () -> LINE.parse(foreign));
        }
        assertFalse(escaped(literal("A#"), placeholder("s", KeyFormats.shard(4, KeyFormats.string())))
                .matches("A#4"));
    }

    @Test
    void rawKeysReadByTheShortestReading() {
        KeyTemplate raw = KeyTemplate.of(KeyEncoding.RAW, ID, literal("#"), ID, literal("!"));
        assertEquals(List.of("a", "b#c"), raw.parse("a#b#c!"));
        assertFalse(raw.matches("a#b"));
        assertFalse(raw.injective());
        assertTrue(KeyTemplate.of(KeyEncoding.RAW, literal("A#"), ID).injective());
    }

    @Test
    void templatesPrintAsTheyWereWritten() {
        assertEquals("ORDER#{id}#LINE#{n:num(4)}", LINE.toString());
        assertEquals(
                "{{x}}{t:desc}#{u:iso(3)|desc}#{v:bucket(DAY)}#{w:lower|shard(9)}#{x:dec(6,2,signed)}#{y:raw}#{z:epoch(10)}",
                escaped(
                                literal("{x}"),
                                placeholder("t", KeyFormats.desc(KeyFormats.iso())),
                                literal("#"),
                                placeholder("u", KeyFormats.desc(KeyFormats.iso(3))),
                                literal("#"),
                                placeholder("v", KeyFormats.bucket(BucketUnit.DAY)),
                                literal("#"),
                                placeholder("w", KeyFormats.shard(9, KeyFormats.lower())),
                                literal("#"),
                                placeholder("x", KeyFormats.decSigned(6, 2, NumberKind.LONG)),
                                literal("#"),
                                placeholder("y", KeyFormats.raw(NumberKind.LONG)),
                                literal("#"),
                                placeholder("z", KeyFormats.epoch(10)))
                        .toString());
    }

    @Test
    void templatesWhoseKeysCouldNotBeToldApartAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> escaped(ID, ID));
        assertThrows(IllegalArgumentException.class, () -> escaped(ID, literal("-"), ID));
        assertThrows(IllegalArgumentException.class, () -> escaped(ID, NUMBER));
        assertThrows(IllegalArgumentException.class, () -> escaped(literal("$"), ID));
        assertThrows(IllegalArgumentException.class, () -> escaped(literal("A"), literal("B")));
        assertThrows(IllegalArgumentException.class, () -> escaped(literal("")));
        assertThrows(IllegalArgumentException.class, KeyTemplateTest::escaped);
    }

    @Test
    void prefixesProveThatAnEntityLiesElsewhere() {
        KeyTemplate order = escaped(literal("ORDER#"), ID);
        assertTrue(order.mayStartWith(""));
        assertTrue(order.mayStartWith("OR"));
        assertTrue(order.mayStartWith("ORDER#LINE"));
        assertFalse(order.mayStartWith("ORDER#LINE#"));
        assertFalse(order.mayStartWith("ORDERX"));
        assertTrue(LINE.mayStartWith("ORDER#7#LINE#0"));
        assertTrue(LINE.mayStartWith("ORDER#7#LI"));
        assertFalse(LINE.mayStartWith("ORDER#7#TAX"));
        assertFalse(LINE.mayStartWith("ORDER#7#LINE#x"));
        assertFalse(LINE.mayStartWith("ORDER#7#LINE#00001"));
        KeyTemplate status = escaped(placeholder("s", KeyFormats.enumName(Kind.Status.values())), literal("#"), ID);
        assertTrue(status.mayStartWith("OPEN#"));
        assertTrue(status.mayStartWith("OPEN"));
        assertFalse(status.mayStartWith("ORDER"));
        assertFalse(status.mayStartWith("OPENED#"));
        assertTrue(KeyTemplate.of(KeyEncoding.RAW, literal("A#"), ID).mayStartWith("B"));
    }

    @Test
    void onlyClosedSegmentsSort() {
        KeyTemplate template = escaped(ID, literal(".json#"), NUMBER, literal("-"), ID, literal("#"), ID, literal("!"));
        assertEquals(
                List.of(false, true, true, false),
                List.of(template.sortsBy(0), template.sortsBy(1), template.sortsBy(2), template.sortsBy(3)));
    }

    @Test
    void equalTemplatesAreEqual() {
        assertEquals(LINE, escaped(literal("ORDER#"), ID, literal("#LINE#"), NUMBER));
        assertEquals(
                LINE.hashCode(),
                escaped(literal("ORDER#"), ID, literal("#LINE#"), NUMBER).hashCode());
        assertEquals(
                "2026-11-21T06",
                escaped(placeholder("t", KeyFormats.bucket(BucketUnit.HOUR)))
                        .render(Instant.parse("2026-11-21T06:26:28Z")));
    }

    private static KeyTemplate escaped(KeyPart... parts) {
        return KeyTemplate.of(KeyEncoding.ESCAPED, parts);
    }
}
