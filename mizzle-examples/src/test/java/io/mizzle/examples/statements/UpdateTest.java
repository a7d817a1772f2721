package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.Order.Status.CANCELLED;
import static io.mizzle.examples.shop.Order.Status.OPEN;
import static io.mizzle.examples.shop.Order.Status.PAID;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.ShopSamples.TUESDAY;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.Mizzle;
import io.mizzle.examples.shop.Discount;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.shop.QShop;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.testing.DynamoDb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DynamoDb(QShop.class)
class UpdateTest {

    private final UUID id = UUID.randomUUID();
    private final Mizzle db;

    UpdateTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void changesWhatItNamesInOneRequest() {
        UUID orderId = stored().orderId();
        Discount discount = new Discount.Fixed(BigDecimal.ONE);

        // docs:begin update
        Order updated = db.update(ORDER)
                .where(ORDER.key(id, orderId), ORDER.status.eq(OPEN))
                .set(ORDER.status, PAID)
                .add(ORDER.retries, 1)
                .append(ORDER.discounts, discount)
                .setIfAbsent(ORDER.couponCode, "X")
                .remove(ORDER.note)
                .add(ORDER.tags, Set.of("new"))
                .set(ORDER.total, ORDER.total.minus(5))
                .set(ORDER.shipTo.city, "Rome")
                .execute();
        // docs:end update

        assertEquals(PAID, updated.status());
        assertEquals(1, updated.retries());
        assertEquals(List.of(discount), updated.discounts());
        assertEquals("X", updated.couponCode());
        assertNull(updated.note());
        assertEquals(Set.of("old", "new"), updated.tags());
        assertEquals(BigDecimal.valueOf(95), updated.total());
        assertEquals("Rome", updated.shipTo().city());
        assertEquals(2, updated.version());
        assertEquals(Optional.of(updated), db.get(ORDER.key(id, orderId)));
    }

    @Test
    void elementsOfListsSetsAndMapsAreChangedInPlace() {
        Order stored = stored();

        // docs:begin elements
        Order updated = db.update(ORDER)
                .where(ORDER.keyOf(stored))
                .prependAll(ORDER.discounts, List.of(new Discount.Percent(10), new Discount.Percent(20)))
                .delete(ORDER.tags, Set.of("old"))
                .set(ORDER.labels.key("eu"), "yes")
                .execute();

        Order reduced = db.update(ORDER)
                .where(ORDER.keyOf(stored))
                .set(ORDER.discounts.at(0).asPercent().rate, 15)
                .remove(ORDER.discounts.at(1))
                .remove(ORDER.labels.key("eu"))
                .execute();
        // docs:end elements

        assertEquals(List.of(new Discount.Percent(10), new Discount.Percent(20)), updated.discounts());
        assertEquals(Set.of(), updated.tags());
        assertEquals(Map.of("eu", "yes"), updated.labels());
        assertEquals(List.of(new Discount.Percent(15)), reduced.discounts());
        assertEquals(Map.of(), reduced.labels());
    }

    @Test
    void refusesAnItemThatIsNotThere() {
        assertThrows(
                ItemNotFoundException.class,
                () -> db.update(ORDER)
                        .where(ORDER.key(id, UUID.randomUUID()))
                        .add(ORDER.retries, 1)
                        .execute());
    }

    @Test
    void aFalseConditionShowsWhatIsStored() {
        Order stored = stored();

        // docs:begin condition
        ConditionFailedException refused = assertThrows(
                ConditionFailedException.class,
                () -> db.update(ORDER)
                        .where(ORDER.keyOf(stored), ORDER.status.eq(PAID))
                        .set(ORDER.note, "thanks")
                        .execute());
        Optional<Order> inTheWay = refused.oldEntity(Order.class);
        // docs:end condition

        assertEquals(Optional.of(stored), inTheWay);
    }

    @Test
    void theIndexFollowsWhatChanges() {
        Order stored = stored();

        // docs:begin given
        Order moved = db.update(ORDER)
                .where(ORDER.keyOf(stored))
                .given(ORDER.status.eq(OPEN))
                .set(ORDER.placedAt, TUESDAY)
                .execute();
        // docs:end given

        assertEquals(
                Optional.of(moved),
                db.select()
                        .from(ORDER)
                        .where(ORDER.byStatus(OPEN)
                                .placedAt()
                                .eq(TUESDAY)
                                .orderId()
                                .eq(stored.orderId()))
                        .fetchOne());
    }

    @Test
    void changesCompareTwoImagesAndCheckTheVersion() {
        Order before = stored();

        // docs:begin changes
        Order after = ORDER.copy(before).status(CANCELLED).note(null).build();
        Order cancelled = db.update(ORDER).changes(before, after).execute();
        // docs:end changes

        assertEquals(CANCELLED, cancelled.status());
        assertEquals(2, cancelled.version());
        assertThrows(
                VersionConflictException.class,
                () -> db.update(ORDER).changes(before, after).execute());
    }

    @Test
    void replaceWritesTheWholeItemAndChecksTheVersion() {
        Order read = stored();

        // docs:begin replace
        Order replaced = db.update(ORDER)
                .replace(ORDER.copy(read).total(BigDecimal.TEN).build())
                .execute();
        // docs:end replace

        assertEquals(2, replaced.version());
        VersionConflictException refused = assertThrows(
                VersionConflictException.class,
                () -> db.update(ORDER).replace(read).execute());
        assertEquals(1, refused.expectedVersion());
        assertEquals(2, refused.storedVersion().orElseThrow());
    }

    @Test
    void recomputeReadsWhatAnIndexKeyNeeds() {
        Order stored = stored();

        // docs:begin recompute
        Order moved = db.update(ORDER)
                .where(ORDER.keyOf(stored))
                .set(ORDER.placedAt, TUESDAY)
                .recompute()
                .execute();
        // docs:end recompute

        assertEquals(TUESDAY, moved.placedAt());
    }

    private Order stored() {
        return db.insert(ORDER)
                .values(order(id, 100).note("ring twice").tags(Set.of("old")))
                .execute();
    }
}
