package io.mizzle.examples.shop;

import static io.mizzle.examples.shop.QAddress.ADDRESS;
import static io.mizzle.examples.shop.QCustomer.CUSTOMER;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.QOrderLine.ORDER_LINE;
import static io.mizzle.examples.shop.QShop.SHOP;
import static io.mizzle.examples.shop.ShopSamples.HOME;
import static io.mizzle.examples.shop.ShopSamples.MONDAY;
import static io.mizzle.examples.shop.ShopSamples.TUESDAY;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.testing.DynamoDb;
import io.mizzle.testing.TestTables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDb(QShop.class)
class ShopTest {

    private static final UUID ADA = UUID.fromString("0192f4a1-0000-7000-8000-00000000000a");
    private static final UUID ORDER_ID = UUID.fromString("0192f4a1-0000-7000-8000-000000000001");

    private final Mizzle db;

    ShopTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void storesKeysAsTheirTemplatesSay(DynamoDbClient client, TestTables tables) {
        db.insert(ORDER_LINE)
                .values(new OrderLine(ADA, ORDER_ID, 7, "tea", 2))
                .orReplace()
                .execute();

        var stored = client.scan(request -> request.tableName(tables.nameOf(SHOP))
                        .filterExpression("sku = :sku")
                        .expressionAttributeValues(Map.of(":sku", AttributeValue.fromS("tea"))))
                .items()
                .get(0);

        assertEquals("CUSTOMER#" + ADA, stored.get("pk").s());
        assertEquals("ORDER#" + ORDER_ID + "#LINE#0007", stored.get("sk").s());
        assertEquals("SKU#tea", stored.get("gsi2pk").s());
        assertEquals("OrderLine", stored.get("_type").s());
        assertEquals("7", stored.get("lineNo").n());
    }

    @Test
    void readsTheLinesOfAnOrderWithoutTheOrdersOfTheirCustomer() {
        UUID customer = UUID.randomUUID();
        Order order = db.insert(ORDER).values(order(customer, 30)).execute();
        Order another = db.insert(ORDER).values(order(customer, 40)).execute();
        OrderLine first = line(order, 1, "coffee");
        OrderLine tenth = line(order, 10, "cups");
        db.insert(ORDER_LINE).values(tenth, first, line(another, 1, "coffee")).execute();

        // docs:begin lines
        List<OrderLine> lines = db.select()
                .from(ORDER_LINE)
                .where(ORDER_LINE.in(order.customerId()).orderId().eq(order.orderId()))
                .fetch();
        // docs:end lines

        assertEquals(List.of(first, tenth), lines);
    }

    @Test
    void readsTheOrdersOfACustomerWithoutTheirLines() {
        UUID customer = UUID.randomUUID();
        Order order = db.insert(ORDER).values(order(customer, 30)).execute();
        db.insert(ORDER_LINE).values(line(order, 1, "coffee")).execute();
        db.insert(ADDRESS).values(new Address(customer, "home", HOME)).execute();

        List<Order> orders = db.select().from(ORDER).where(ORDER.in(customer)).fetch();

        assertEquals(List.of(order), orders);
    }

    @Test
    void findsACustomerByEmailWhateverItsCase() {
        Customer ada = db.insert(CUSTOMER)
                .values(CUSTOMER.builder().email("Ada@Example.com").name("Ada"))
                .execute();

        // docs:begin email
        Optional<Customer> found = db.select()
                .from(CUSTOMER)
                .where(CUSTOMER.byEmail("ada@example.com"))
                .fetchOne();
        // docs:end email

        assertEquals(Optional.of(ada), found);
    }

    @Test
    void findsTheOrdersWithAProductThroughAnIndexThatHoldsOnlyKeys() {
        UUID customer = UUID.randomUUID();
        Order order = db.insert(ORDER).values(order(customer, 30)).execute();
        OrderLine line = line(order, 1, "kettle");
        db.insert(ORDER_LINE).values(line).execute();

        // docs:begin hydrate
        List<OrderLine> lines = db.select()
                .from(ORDER_LINE)
                .where(ORDER_LINE.bySku("kettle"))
                .hydrate()
                .fetch();
        // docs:end hydrate

        assertEquals(List.of(line), lines);
    }

    @Test
    void readsTheLatestOrdersOfACustomerThroughALocalIndex() {
        UUID customer = UUID.randomUUID();
        Order monday = db.insert(ORDER).values(order(customer, 9)).execute();
        Order tuesday =
                db.insert(ORDER).values(order(customer, 50).placedAt(TUESDAY)).execute();

        // docs:begin local
        List<Order> latest = db.select()
                .from(ORDER)
                .where(ORDER.byDate(customer).placedAt().ge(MONDAY))
                .descending()
                .consistent()
                .fetch();
        // docs:end local

        assertEquals(List.of(tuesday, monday), latest);
    }

    @Test
    void aLabelWithTheSeparatorInItIsNoOtherKey() {
        UUID customer = UUID.randomUUID();
        Address plain = new Address(customer, "home", HOME);
        Address odd = new Address(customer, "home#2", HOME);
        db.insert(ADDRESS).values(plain, odd).execute();

        assertEquals(Optional.of(odd), db.get(ADDRESS.key(customer, "home#2")));
        assertEquals(
                Optional.of(plain),
                db.select()
                        .from(ADDRESS)
                        .where(ADDRESS.in(customer).label().eq("home"))
                        .fetchOne());
    }

    private static OrderLine line(Order order, int lineNo, String sku) {
        return new OrderLine(order.customerId(), order.orderId(), lineNo, sku, 1);
    }
}
