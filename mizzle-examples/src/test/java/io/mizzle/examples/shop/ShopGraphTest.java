package io.mizzle.examples.shop;

import static io.mizzle.examples.shop.QAddress.ADDRESS;
import static io.mizzle.examples.shop.QCustomer.CUSTOMER;
import static io.mizzle.examples.shop.QCustomerItem.CUSTOMER_ITEM;
import static io.mizzle.examples.shop.QCustomerPage.CUSTOMER_PAGE;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.QOrderLine.ORDER_LINE;
import static io.mizzle.examples.shop.QOrderPage.ORDER_PAGE;
import static io.mizzle.examples.shop.QOrderSummary.ORDER_SUMMARY;
import static io.mizzle.examples.shop.ShopSamples.HOME;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Explanation;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.Related;
import io.mizzle.testing.DynamoDb;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DynamoDb(QShop.class)
class ShopGraphTest {

    private final Mizzle db;
    private UUID id = UUID.randomUUID();
    private UUID orderId = id;

    ShopGraphTest(Mizzle db) {
        this.db = db;
    }

    @BeforeEach
    void store() {
        Customer ada = db.insert(CUSTOMER)
                .values(CUSTOMER.builder().name("Ada").email(UUID.randomUUID() + "@example.org"))
                .execute();
        id = ada.customerId();
        Order first = db.insert(ORDER).values(order(id, 30)).execute();
        orderId = first.orderId();
        db.insert(ORDER).values(order(id, 50)).execute();
        db.insert(ORDER_LINE)
                .values(new OrderLine(id, orderId, 1, "tea", 2), new OrderLine(id, orderId, 2, "cup", 1))
                .execute();
        db.insert(ADDRESS).values(new Address(id, "home", HOME)).execute();
    }

    @Test
    void aViewIsReadInOneRequest() {
        // docs:begin view
        CustomerPage page =
                db.query(CUSTOMER_PAGE).where(CUSTOMER.key(id)).fetchOne().orElseThrow();
        Explanation explained = db.query(CUSTOMER_PAGE).where(CUSTOMER.key(id)).explain();
        // docs:end view

        assertEquals(2, page.orders().size());
        assertEquals(2, page.orders().get(0).lines().size());
        assertEquals(1, page.addresses().size());
        assertEquals("query (1 wave)", explained.operation());
        assertEquals(1, explained.requests());
    }

    @Test
    void relationsAreNamedInTheQuery() {
        // docs:begin with
        Related<Customer> ada = db.query(CUSTOMER)
                .where(CUSTOMER.key(id))
                .with(CUSTOMER.orders
                        .where(ORDER.status.ne(Order.Status.CANCELLED))
                        .descending()
                        .limit(10)
                        .with(ORDER.lines))
                .fetchOne()
                .orElseThrow();

        for (Related<Order> order : ada.get(CUSTOMER.orders)) {
            List<Related<OrderLine>> lines = order.get(ORDER.lines);
            assertTrue(lines.size() <= 2);
        }
        // docs:end with
        assertEquals(2, ada.get(CUSTOMER.orders).size());
    }

    @Test
    void rootsOfAPartitionPageByPage() {
        // docs:begin roots
        List<OrderPage> all = db.query(ORDER_PAGE).where(ORDER.in(id)).fetch();

        Page<OrderPage> first =
                db.query(ORDER_PAGE).where(ORDER.in(id)).limit(1).page();
        Page<OrderPage> second = db.query(ORDER_PAGE)
                .where(ORDER.in(id))
                .limit(1)
                .page(first.next().orElseThrow());
        // docs:end roots

        assertEquals(2, all.size());
        assertEquals(all.subList(0, 1), first.items());
        assertEquals(all.subList(1, 2), second.items());
    }

    @Test
    void aPartitionWithAllThatIsInIt() {
        // docs:begin collection
        List<CustomerItem> items =
                db.query(CUSTOMER_ITEM).where(CUSTOMER_ITEM.in(id)).fetch();
        List<CustomerItem> orderAndLines = db.query(CUSTOMER_ITEM)
                .where(CUSTOMER_ITEM.under(ORDER.key(id, orderId)))
                .fetch();
        List<CustomerItem> ordersAndAddresses = db.query(CUSTOMER_ITEM)
                .where(CUSTOMER_ITEM.in(id))
                .only(Order.class, Address.class)
                .fetch();
        // docs:end collection

        assertEquals(6, items.size());
        assertEquals(3, orderAndLines.size());
        assertEquals(3, ordersAndAddresses.size());

        // docs:begin fold
        List<String> names = items.stream()
                .map(item -> CUSTOMER_ITEM.fold(
                        item,
                        Customer::name,
                        order -> "order",
                        line -> line.quantity() + " " + line.sku(),
                        Address::label))
                .toList();
        // docs:end fold
        assertTrue(names.containsAll(List.of("Ada", "order", "2 tea", "home")), names.toString());
    }

    @Test
    void summariesAreReadByAProjection() {
        // docs:begin projection
        List<OrderSummary> summaries =
                db.select(ORDER_SUMMARY).from(ORDER).where(ORDER.in(id)).fetch();
        // docs:end projection

        assertEquals(2, summaries.size());
    }

    @Test
    void aViewIsInsertedInOneTransaction() {
        UUID customer = UUID.randomUUID();
        Order order = order(customer, UUID.randomUUID(), 20);
        OrderPage page = new OrderPage(order, List.of(new OrderLine(customer, order.orderId(), 1, "tea", 1)));
        // docs:begin insert
        OrderPage stored = db.insert(ORDER_PAGE).values(page).execute();
        // docs:end insert

        assertEquals(
                Optional.of(stored),
                db.query(ORDER_PAGE).where(ORDER.keyOf(order)).fetchOne());
    }

    @Test
    void aSubtreeIsDeleted() {
        // docs:begin delete
        long deleted = db.delete(CUSTOMER_ITEM)
                .where(CUSTOMER_ITEM.under(ORDER.key(id, orderId)))
                .onProgress(progress -> System.out.println(progress.deleted() + " items so far"))
                .execute();
        // docs:end delete

        assertEquals(3, deleted);
        assertEquals(
                3, db.query(CUSTOMER_ITEM).where(CUSTOMER_ITEM.in(id)).fetch().size());
    }
}
