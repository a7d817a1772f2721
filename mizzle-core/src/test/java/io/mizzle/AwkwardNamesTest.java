package io.mizzle;

import static io.mizzle.reads.fixtures.QSale.SALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.exception.ConditionFailedException;
import io.mizzle.reads.fixtures.QSale;
import io.mizzle.reads.fixtures.Sale;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Names with quotes, dots, spaces, {@code #}, emoji, and reserved words, through every kind of write. */
final class AwkwardNamesTest {

    private static final String AWKWARD = "a.\"b\"#ü🍐";
    private static final Sale SOLD = new Sale("s", 1, "Rome", 7, "pear", BigDecimal.TEN, "large", null, null);

    private final Mizzle db = Mizzle.builder()
            .client(LocalDynamoDb.shared().client())
            .tableNames(name -> "awkward-" + name)
            .build();

    @BeforeEach
    void oneSale() {
        LocalDynamoDb.shared().createAfresh("awkward-", QSale.TABLE);
        db.insert(SALE).values(SOLD).execute();
    }

    private Map<String, AttributeValue> stored() {
        return LocalDynamoDb.shared()
                .client()
                .getItem(get -> get.tableName("awkward-sales")
                        .key(Map.of("shop", AttributeValue.fromS("s"), "number", AttributeValue.fromN("1"))))
                .item();
    }

    @Test
    void updatesSetAndRemoveThem() {
        Sale updated = db.update(SALE)
                .where(SALE.keyOf(SOLD), SALE.item.eq("pear"), SALE.city.beginsWith("Ro"))
                .set(SALE.item, "plum")
                .set(SALE.city, "Bari")
                .remove(SALE.order)
                .execute();

        assertEquals("plum", updated.item());
        assertEquals("plum", stored().get(AWKWARD).s());
        assertEquals("Bari", stored().get("city name").s());
        assertEquals(null, stored().get("size"));
    }

    @Test
    void conditionsAndFailuresNameThem() {
        ConditionFailedException thrown = assertThrows(
                ConditionFailedException.class,
                () -> db.delete(SALE)
                        .where(SALE.keyOf(SOLD), SALE.item.ne("pear"))
                        .execute());

        assertEquals("pear", thrown.oldEntity(Sale.class).orElseThrow().item());
    }

    @Test
    void transactionsUpsertsAndChangesCarryThem() {
        db.transaction(db.update(SALE)
                        .where(SALE.keyOf(SOLD), SALE.order.exists())
                        .set(SALE.item, "fig"))
                .execute();
        assertEquals("fig", stored().get(AWKWARD).s());

        Sale after = SALE.copy(SOLD).item("lime").order(null).build();
        db.update(SALE).changes(SOLD, after).execute();
        assertEquals("lime", stored().get(AWKWARD).s());

        db.upsert(SALE).values(SOLD).execute();
        assertEquals("pear", stored().get(AWKWARD).s());
        assertEquals("large", stored().get("size").s());
    }

    @Test
    void aQueryOnTheirIndexAndAFilterFindThem() {
        var found = db.select()
                .from(SALE)
                .where(SALE.byCity("s", "Rome").day().eq(7).item().eq("pear"), SALE.order.eq("large"));

        assertEquals(1, found.count());
    }
}
