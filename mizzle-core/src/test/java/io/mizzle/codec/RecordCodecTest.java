package io.mizzle.codec;

import static io.mizzle.codec.Stored.l;
import static io.mizzle.codec.Stored.m;
import static io.mizzle.codec.Stored.n;
import static io.mizzle.codec.Stored.nul;
import static io.mizzle.codec.Stored.s;
import static io.mizzle.codec.Stored.ss;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.codec.Order.Discount;
import io.mizzle.codec.Order.PostalAddress;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemFormatException;
import io.mizzle.exception.ModelException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class RecordCodecTest {

    private static final UUID ID = UUID.fromString("0192f4a1-0000-7000-8000-00000000000a");
    private static final Instant PLACED_AT = Instant.parse("2026-11-21T06:26:28.120Z");

    private static Order order(PostalAddress shipTo, List<Discount> discounts, Set<String> tags) {
        return new Order(
                ID,
                PLACED_AT,
                new BigDecimal("12.5"),
                2,
                null,
                Optional.empty(),
                shipTo,
                discounts,
                tags,
                Map.of("eu", "x"),
                1);
    }

    private static Order order() {
        return order(
                new PostalAddress("Via Roma 1", null),
                List.of(new Discount.Percent(10), new Discount.Fixed(BigDecimal.ONE)),
                Set.of("new"));
    }

    private static Map<String, AttributeValue> item() {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("orderId", s(ID.toString()));
        item.put("placedAt", s("2026-11-21T06:26:28.120000000Z"));
        item.put("total", n("12.5"));
        item.put("retries", n("2"));
        item.put("shipTo", m(Map.of("street", s("Via Roma 1"))));
        item.put(
                "discounts",
                l(m(Map.of("_type", s("Percent"), "rate", n("10"))), m(Map.of("_type", s("Fixed"), "amount", n("1")))));
        item.put("tags", ss("new"));
        item.put("labels", m(Map.of("eu", s("x"))));
        item.put("version", n("1"));
        return item;
    }

    private static Map<String, AttributeValue> encode(Order order) {
        return AttributeValues.encodeItem(OrderCodec.ORDER, order, "Order");
    }

    private static Order decode(Map<String, AttributeValue> item) {
        return AttributeValues.decodeItem(OrderCodec.ORDER, item, "Order");
    }

    private static void assertUnreadable(Map<String, AttributeValue> item, String path, String expected, String found) {
        ItemFormatException e = assertThrows(ItemFormatException.class, () -> decode(item));
        assertEquals(path, e.attributePath());
        assertEquals(expected, e.expected());
        assertEquals(found, e.found());
        assertEquals("Order", e.entity().orElseThrow());
    }

    private static void assertInvalid(Order order, String path, String rule) {
        InvalidItemException e = assertThrows(InvalidItemException.class, () -> encode(order));
        assertEquals(path, e.attributePath());
        assertEquals(rule, e.rule());
        assertEquals("Order", e.entity().orElseThrow());
    }

    @Test
    void anEntityBecomesTheAttributesOfItsItem() {
        assertEquals(item(), encode(order()));
        assertEquals(order(), decode(item()));
    }

    @Test
    void keysAndTypeStandBesideTheAttributes() {
        AttributeValueSink sink = AttributeValueSink.item("Order", OrderCodec.ORDER.size() + 1);
        sink.attribute("pk");
        sink.string("CUSTOMER#1");

        OrderCodec.ORDER.writeAttributes(order(), sink);

        Map<String, AttributeValue> expected = item();
        expected.put("pk", s("CUSTOMER#1"));
        assertEquals(expected, sink.item());
    }

    @Test
    void attributesThatNoComponentNamesArePassedOver() {
        Map<String, AttributeValue> item = item();
        item.put("pk", s("CUSTOMER#1"));
        item.put("note", s("hello"));

        assertEquals("hello", decode(item).note());
    }

    @Test
    void anEmptySetIsAbsentAndAnAbsentSetIsEmpty() {
        Order order = order(new PostalAddress("x", null), List.of(), Set.of());

        assertFalse(encode(order).containsKey("tags"));
        assertEquals(order, decode(encode(order)));
    }

    @Test
    void anAttributeStoredAsNullIsAbsent() {
        Map<String, AttributeValue> item = item();
        item.put("note", nul());
        item.put("couponCode", nul());
        assertNull(decode(item).note());
        assertTrue(decode(item).couponCode().isEmpty());

        item.put("total", nul());
        assertUnreadable(item, "total", "a value", "nothing");
    }

    @Test
    void aMissingAttributeIsNamedWithItsWay() {
        Map<String, AttributeValue> item = item();
        item.remove("version");
        assertUnreadable(item, "version", "a value", "nothing");

        item = item();
        item.put("shipTo", m(Map.of("zip", s("00100"))));
        assertUnreadable(item, "shipTo.street", "a value", "nothing");

        item = item();
        item.put("discounts", l(m(Map.of("_type", s("Percent"), "rate", n("1"))), m(Map.of("_type", s("Fixed")))));
        assertUnreadable(item, "discounts[1].amount", "a value", "nothing");
    }

    @Test
    void aWrongTypeIsNamedWithItsWay() {
        Map<String, AttributeValue> item = item();
        item.put("discounts", l(m(Map.of("_type", s("Percent"), "rate", s("ten")))));
        assertUnreadable(item, "discounts[0].rate", "N", "S");

        item.put("discounts", l(s("10%")));
        assertUnreadable(item, "discounts[0]", "M", "S");

        item = item();
        item.put("labels", m(Map.of("eu", n("1"))));
        assertUnreadable(item, "labels.eu", "S", "N");
    }

    @Test
    void anUnknownDocumentTypeNamesTheKnownOnes() {
        Map<String, AttributeValue> item = item();
        item.put("discounts", l(m(Map.of("_type", s("Free")))));
        assertUnreadable(item, "discounts[0]", "a document whose \"_type\" is one of Percent, Fixed", "\"Free\"");

        item.put("discounts", l(m(Map.of("rate", n("1")))));
        assertUnreadable(
                item, "discounts[0]", "a document whose \"_type\" is one of Percent, Fixed", "no \"_type\" of type S");
    }

    @Test
    void anAliasIsReadAsItsType() {
        Map<String, AttributeValue> item = item();
        item.put("discounts", l(m(Map.of("_type", s("Pct"), "rate", n("7")))));

        assertEquals(List.of(new Discount.Percent(7)), decode(item).discounts());
    }

    @Test
    void aRequiredComponentThatIsNullIsNamedWithItsWay() {
        assertInvalid(order(null, List.of(), Set.of()), "shipTo", "the required component is null");
        assertInvalid(
                order(new PostalAddress(null, null), List.of(), Set.of()),
                "shipTo.street",
                "the required component is null");
        assertInvalid(
                order(new PostalAddress("x", null), List.of(new Discount.Fixed(null)), Set.of()),
                "discounts[0].amount",
                "the required component is null");
    }

    @Test
    void theMessageNamesEntityAttributeAndRemedy() {
        InvalidItemException e =
                assertThrows(InvalidItemException.class, () -> encode(order(null, List.of(), Set.of())));

        assertEquals(
                "Order: attribute \"shipTo\": the required component is null. "
                        + "Give it a value, or declare it @Nullable, Optional or @Default.",
                e.getMessage());
    }

    @Test
    void twoDocumentsCannotHaveOneType() {
        SealedCodec.Builder<Discount> builder = SealedCodec.of(Discount.class)
                .add("Percent", Discount.Percent.class, new DocumentCodecs.PercentCodec());

        assertThrows(
                ModelException.class,
                () -> builder.add("Other", Discount.Percent.class, new DocumentCodecs.PercentCodec(), "Percent"));
    }

    @Test
    void aDocumentMayContainItself() {
        Node node = new Node("a", List.of(new Node("b", List.of()), new Node("c", List.of(new Node("d", List.of())))));

        assertEquals(node, Stored.decode(NodeCodec.NODE, Stored.encode(NodeCodec.NODE, node)));
    }

    record Node(String name, List<Node> children) {}

    static final class NodeCodec extends RecordCodec<Node> {

        private static final AttributeNames NAMES = AttributeNames.of("name", "children");
        private static final Codec<List<Node>> CHILDREN = Codecs.list(Codecs.document(() -> NodeCodec.NODE));
        static final NodeCodec NODE = new NodeCodec();

        NodeCodec() {
            super(2);
        }

        @Override
        public Node readAttributes(ValueSource in) {
            String name = "";
            List<Node> children = List.of();
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                if (i == 0) {
                    name = in.readString();
                } else {
                    children = CHILDREN.read(in);
                }
            }
            return new Node(name, children);
        }

        @Override
        public void writeAttributes(Node value, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(value.name());
            out.attribute(NAMES, 1);
            CHILDREN.write(value.children(), out);
        }
    }
}
