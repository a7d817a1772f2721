package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.Order.Status.OPEN;
import static io.mizzle.examples.shop.Order.Status.PAID;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.ShopSamples.MONDAY;
import static io.mizzle.examples.shop.ShopSamples.TUESDAY;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.codec.ValueType;
import io.mizzle.examples.shop.Discount;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.shop.QShop;
import io.mizzle.expression.Condition;
import io.mizzle.testing.DynamoDb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DynamoDb(QShop.class)
class ConditionTest {

    private final UUID id = UUID.randomUUID();
    private final Mizzle db;
    private final Order first;
    private final Order second;

    ConditionTest(Mizzle db) {
        this.db = db;
        first = db.insert(ORDER)
                .values(order(id, 10).note("ring twice").tags(Set.of("gift", "fragile")))
                .execute();
        second = db.insert(ORDER)
                .values(order(id, 200)
                        .status(PAID)
                        .placedAt(TUESDAY)
                        .discounts(List.of(new Discount.Percent(10), new Discount.Fixed(BigDecimal.ONE)))
                        .labels(Map.of("eu", "yes")))
                .execute();
    }

    @Test
    void comparesWithValues() {
        // docs:begin compare
        Condition<Order> cheap = ORDER.total.lt(100);
        Condition<Order> early = ORDER.placedAt.between(MONDAY, MONDAY.plusSeconds(3600));
        Condition<Order> open = ORDER.status.in(OPEN, PAID).and(ORDER.status.ne(PAID));
        // docs:end compare

        assertEquals(List.of(first), matching(cheap, early, open));
    }

    @Test
    void looksIntoTextsAndCollections() {
        // docs:begin contents
        Condition<Order> ring = ORDER.note.beginsWith("ring").and(ORDER.note.contains("twice"));
        Condition<Order> gift =
                ORDER.tags.contains("gift").and(ORDER.tags.size().eq(2));
        // docs:end contents

        assertEquals(List.of(first), matching(ring, gift));
    }

    @Test
    void asksForPresenceAndType() {
        // docs:begin presence
        Condition<Order> noted = ORDER.note.exists().and(ORDER.couponCode.notExists());
        Condition<Order> text = ORDER.note.type(ValueType.S);
        // docs:end presence

        assertEquals(List.of(first), matching(noted, text));
    }

    @Test
    void followsPathsIntoDocuments() {
        // docs:begin paths
        Condition<Order> turin = ORDER.shipTo.city.eq("Turin");
        Condition<Order> tenPercent = ORDER.discounts.at(0).asPercent().rate.ge(10);
        Condition<Order> european = ORDER.labels.key("eu").eq("yes");
        // docs:end paths

        assertEquals(List.of(second), matching(turin, tenPercent, european));
    }

    @Test
    void combines() {
        // docs:begin combine
        Condition<Order> either = ORDER.total.gt(100).or(ORDER.note.exists());
        Condition<Order> notPaid = ORDER.status.eq(PAID).not();
        // docs:end combine

        assertEquals(List.of(first, second), matching(either));
        assertEquals(List.of(first), matching(either, notPaid));
    }

    @Test
    void combinesAsManyAsThereAre() {
        // docs:begin collected
        List<Condition<Order>> wanted = new ArrayList<>();
        wanted.add(ORDER.total.gt(100));
        wanted.add(ORDER.status.eq(PAID));
        Condition<Order> all = Condition.allOf(wanted);
        Condition<Order> any = Condition.anyOf(wanted);
        // docs:end collected

        assertEquals(List.of(second), matching(all));
        assertEquals(List.of(second), matching(any));
    }

    @SafeVarargs
    private List<Order> matching(Condition<Order>... conditions) {
        return db.select().from(ORDER).where(ORDER.in(id), conditions).fetch();
    }
}
