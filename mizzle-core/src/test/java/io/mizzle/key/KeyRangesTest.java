package io.mizzle.key;

import static io.mizzle.key.KeyPart.literal;
import static io.mizzle.key.KeyPart.placeholder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.key.KeyCondition.All;
import io.mizzle.key.KeyCondition.AtLeast;
import io.mizzle.key.KeyCondition.AtMost;
import io.mizzle.key.KeyCondition.BeginsWith;
import io.mizzle.key.KeyCondition.Between;
import io.mizzle.key.KeyCondition.Equal;
import io.mizzle.key.KeyCondition.GreaterThan;
import io.mizzle.key.KeyCondition.LessThan;
import io.mizzle.key.KeyCondition.Nothing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of ranges, row by row. */
final class KeyRangesTest {

    private static final KeyPart A = placeholder("a", KeyFormats.string());
    private static final KeyPart B = placeholder("b", KeyFormats.string());
    private static final KeyPart NUMBER = placeholder("n", KeyFormats.num(3, NumberKind.INT));
    private static final KeyPart DOWN = placeholder("n", KeyFormats.desc(KeyFormats.num(3, NumberKind.INT)));
    private static final KeyTemplate SCOPED = escaped(literal("ORDER#"), A, literal("#"), B);
    private static final KeyTemplate BARE = escaped(A, literal("#"), B);

    @Test
    void equalityOnAllIsTheKeyItself() {
        assertEquals(new Equal("ORDER#x#y"), of(SCOPED, null, "x", "y"));
        assertEquals(new Equal("ORDER#x#y"), of(SCOPED, new SortRange.EqualTo("y"), "x"));
    }

    @Test
    void equalityOnSomeIsAPrefixThatEndsOnASegment() {
        assertEquals(new BeginsWith("ORDER#x#"), of(SCOPED, null, "x"));
        assertEquals(new BeginsWith("ORDER#"), of(SCOPED, null));
        assertEquals(new BeginsWith("x#LINE#"), of(escaped(A, literal("#LINE#"), B), null, "x"));
        assertEquals(new All(), of(BARE, null));
    }

    @Test
    void beginsWithStaysInsideItsSegment() {
        assertEquals(new BeginsWith("ORDER#x#y$23"), of(SCOPED, new SortRange.BeginsWith("y#"), "x"));
        assertEquals(new BeginsWith("ORDER#"), of(SCOPED, new SortRange.BeginsWith("")));
        assertEquals(new All(), of(BARE, new SortRange.BeginsWith("")));
        assertEquals(
                new BeginsWith("ada"),
                of(escaped(placeholder("a", KeyFormats.lower())), new SortRange.BeginsWith("ADA")));
    }

    @Test
    void rangesOnALeadingPartStayInTheirScope() {
        assertEquals(between("ORDER#x$", "ORDER$", "ORDER#", null), of(SCOPED, new SortRange.GreaterThan("x")));
        assertEquals(between("ORDER#x", "ORDER$", "ORDER#", null), of(SCOPED, new SortRange.AtLeast("x")));
        assertEquals(between("ORDER#", "ORDER#x$", "ORDER#", null), of(SCOPED, new SortRange.AtMost("x")));
        assertEquals(between("ORDER#", "ORDER#x", "ORDER#", null), of(SCOPED, new SortRange.LessThan("x")));
        assertEquals(between("ORDER#x", "ORDER#y$", "ORDER#", null), of(SCOPED, new SortRange.Between("x", "y")));
        assertEquals(new Nothing(), of(SCOPED, new SortRange.Between("y", "x")));
    }

    @Test
    void rangesOnTheLastPartDropTheOneEqualKey() {
        String scope = "ORDER#x#";
        assertEquals(between("ORDER#x#y$", "ORDER#x$", scope, null), of(SCOPED, new SortRange.GreaterThan("y"), "x"));
        assertEquals(between("ORDER#x#y", "ORDER#x$", scope, null), of(SCOPED, new SortRange.AtLeast("y"), "x"));
        assertEquals(between(scope, "ORDER#x#y#", scope, null), of(SCOPED, new SortRange.AtMost("y"), "x"));
        assertEquals(between(scope, "ORDER#x#y", scope, "ORDER#x#y"), of(SCOPED, new SortRange.LessThan("y"), "x"));
        assertEquals(new Nothing(), of(SCOPED, new SortRange.LessThan(""), "x"));
    }

    @Test
    void withoutAScopePlainComparisonsAreEnough() {
        assertEquals(new AtLeast("x$"), of(BARE, new SortRange.GreaterThan("x")));
        assertEquals(new AtLeast("x"), of(BARE, new SortRange.AtLeast("x")));
        assertEquals(new AtMost("x$"), of(BARE, new SortRange.AtMost("x")));
        assertEquals(new LessThan("x"), of(BARE, new SortRange.LessThan("x")));
        assertEquals(new GreaterThan("x"), of(escaped(A), new SortRange.GreaterThan("x")));
        assertEquals(new AtMost("x"), of(escaped(A), new SortRange.AtMost("x")));
        assertEquals(between("x", "y", "", null), of(escaped(A), new SortRange.Between("x", "y")));
    }

    @Test
    void anEmptyEndNeverReachesDynamoDb() {
        KeyTemplate single = escaped(A);
        assertEquals(new All(), of(single, new SortRange.AtLeast("")));
        assertEquals(new All(), of(single, new SortRange.GreaterThan("")));
        assertEquals(new Nothing(), of(single, new SortRange.AtMost("")));
        assertEquals(new Nothing(), of(single, new SortRange.LessThan("")));
        assertEquals(new AtMost("x"), of(single, new SortRange.Between("", "x")));
        assertEquals(new Nothing(), of(single, new SortRange.Between("", "")));
        assertEquals(new Nothing(), of(single, null, ""));
        assertEquals(new AtLeast("$"), of(BARE, new SortRange.GreaterThan("")));
        assertEquals(new AtMost("$"), of(BARE, new SortRange.AtMost("")));
    }

    @Test
    void aDescendingFormatSwapsTheEnds() {
        KeyTemplate down = escaped(literal("S#"), DOWN, literal("#"), A);
        assertEquals(between("S#", "S#994", "S#", null), of(down, new SortRange.GreaterThan(5)));
        assertEquals(between("S#", "S#994$", "S#", null), of(down, new SortRange.AtLeast(5)));
        assertEquals(between("S#994$", "S$", "S#", null), of(down, new SortRange.LessThan(5)));
        assertEquals(between("S#994", "S$", "S#", null), of(down, new SortRange.AtMost(5)));
        assertEquals(between("S#990", "S#994$", "S#", null), of(down, new SortRange.Between(5, 9)));
        assertEquals(new Nothing(), of(down, new SortRange.Between(9, 5)));
    }

    @Test
    void aScopeThatEndsInsideASegmentEndsBeforeItsNeighbour() {
        KeyTemplate versions = escaped(literal("DOC#v"), NUMBER);
        assertEquals(between("DOC#v007$", "DOC#w", "DOC#v", "DOC#w"), of(versions, new SortRange.GreaterThan(7)));
        assertEquals(between("DOC#v", "DOC#v007", "DOC#v", "DOC#v007"), of(versions, new SortRange.LessThan(7)));
    }

    @Test
    void aFixedWidthNeedsNoDelimiterBehindIt() {
        KeyTemplate dense = escaped(literal("D#"), NUMBER, A);
        assertEquals(between("D#008", "D$", "D#", null), of(dense, new SortRange.GreaterThan(7)));
        assertEquals(between("D#", "D#008", "D#", "D#008"), of(dense, new SortRange.AtMost(7)));
        assertEquals(between("D#", "D#007", "D#", "D#007"), of(dense, new SortRange.LessThan(7)));
        assertEquals(new BeginsWith("D#007"), of(dense, null, 7));
    }

    @Test
    void rawTakesRangesOnTheLastPlaceholderOnly() {
        KeyTemplate raw = KeyTemplate.of(KeyEncoding.RAW, literal("R#"), A, literal("#"), B);
        assertThrows(IllegalArgumentException.class, () -> of(raw, new SortRange.AtLeast("x")));
        assertThrows(IllegalArgumentException.class, () -> KeyRanges.subtree(raw, "x"));
        assertEquals(between("R#x#y", "R#x$", "R#x#", "R#x#y"), of(raw, new SortRange.GreaterThan("y"), "x"));
        assertEquals(between("R#x#", "R#x#y", "R#x#", null), of(raw, new SortRange.AtMost("y"), "x"));
    }

    @Test
    void whatCannotBeARangeIsRefused() {
        KeyTemplate file = escaped(A, literal(".json"));
        assertThrows(IllegalArgumentException.class, () -> of(file, new SortRange.AtLeast("x")));
        assertThrows(IllegalArgumentException.class, () -> of(file, new SortRange.BeginsWith("x")));
        assertThrows(IllegalArgumentException.class, () -> of(SCOPED, new SortRange.AtLeast("x"), "a", "b"));
        assertThrows(IllegalArgumentException.class, () -> of(escaped(NUMBER), new SortRange.BeginsWith("0")));
    }

    @Test
    void aSubtreeIsAnItemAndAllBelowIt() {
        assertEquals(between("ORDER#x#y", "ORDER#x#y$", "ORDER#x#y", null), KeyRanges.subtree(SCOPED, "x", "y"));
        assertEquals(between("ORDER#x", "ORDER#x$", "ORDER#x", null), KeyRanges.subtree(SCOPED, "x"));
        assertEquals(new BeginsWith("ORDER#"), KeyRanges.subtree(SCOPED));
        assertEquals(between("PROFILE", "PROFILE$", "PROFILE", null), KeyRanges.subtree(escaped(literal("PROFILE"))));
    }

    @Test
    void noEndIsLongerThanAKeyCanBe() {
        String longest = "ORDER#" + "y".repeat(1018);
        String next = longest.substring(0, 1023) + "z";
        String value = longest.substring(6);
        assertEquals(between(next, "ORDER$", "ORDER#", null), of(SCOPED, new SortRange.GreaterThan(value)));
        assertEquals(between("ORDER#", longest, "ORDER#", null), of(SCOPED, new SortRange.AtMost(value)));
        assertEquals(new Equal(longest), KeyRanges.subtree(SCOPED, value));
        assertEquals(new Nothing(), of(SCOPED, null, value));
        String shorter = value.substring(1);
        assertEquals(new BeginsWith("ORDER#" + shorter + "#"), of(SCOPED, null, shorter));
        assertEquals(longest, KeyRanges.behind(longest));
        assertEquals("ORDER#" + shorter + "$", KeyRanges.behind("ORDER#" + shorter));
    }

    /** Code point 7f has one byte and the next has two. */
    @Test
    void anEndThatWouldBecomeLongerIsLeftOutOnTheClient() {
        String value = "é".repeat(508) + "y\u007f";
        String longest = "ORDER#" + value;
        assertEquals(between(longest, "ORDER$", "ORDER#", longest), of(SCOPED, new SortRange.GreaterThan(value)));
        assertEquals(new Equal(longest), KeyRanges.subtree(SCOPED, value));
        assertEquals("ORDER#" + "é".repeat(508) + "y$", KeyRanges.behind("ORDER#" + "é".repeat(508) + "y"));
    }

    @Test
    void lossyFormatsReadUpToAndIncludingTheirEnds() {
        assertEquals(new SortRange.AtLeast(1), new SortRange.GreaterThan(1).widened());
        assertEquals(new SortRange.AtMost(1), new SortRange.LessThan(1).widened());
        assertEquals(new SortRange.Between(1, 2), new SortRange.Between(1, 2).widened());
    }

    @Test
    void theTypeFilterIsLeftOutWhereNoOtherEntityCanLie() {
        KeyTemplate profile = escaped(literal("PROFILE"));
        KeyTemplate line = escaped(literal("ORDER#"), A, literal("#LINE#"), NUMBER);
        KeyTemplate order = escaped(literal("ORDER#"), A);
        KeyCondition orders = of(order, null);
        assertTrue(KeyRanges.mayReturn(orders, line));
        assertFalse(KeyRanges.mayReturn(orders, profile));
        assertFalse(KeyRanges.mayReturn(of(order, null, "7"), line));
        assertFalse(KeyRanges.mayReturn(of(line, null, "7"), order));
        assertTrue(KeyRanges.mayReturn(of(escaped(A), new SortRange.AtLeast("M")), profile));
        assertFalse(KeyRanges.mayReturn(of(escaped(A), new SortRange.AtLeast("Q")), profile));
        assertFalse(KeyRanges.mayReturn(of(escaped(A), new SortRange.LessThan("M")), profile));
        assertFalse(KeyRanges.mayReturn(new Nothing(), profile));
        assertTrue(KeyRanges.mayReturn(new All(), profile));
    }

    private static KeyCondition of(KeyTemplate template, @Nullable SortRange range, Object... bound) {
        return KeyRanges.of(template, bound, range);
    }

    private static KeyCondition between(String low, String high, String scope, @Nullable String drop) {
        return new Between(low, high, scope, drop);
    }

    private static KeyTemplate escaped(KeyPart... parts) {
        return KeyTemplate.of(KeyEncoding.ESCAPED, parts);
    }
}
