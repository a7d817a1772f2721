package io.mizzle.examples;

import static io.mizzle.examples.shop.Order.Status.OPEN;
import static io.mizzle.examples.shop.Order.Status.PAID;
import static io.mizzle.examples.shop.QAddress.ADDRESS;
import static io.mizzle.examples.shop.QCustomer.CUSTOMER;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.QOrderLine.ORDER_LINE;
import static io.mizzle.examples.shop.QShop.SHOP;

import io.mizzle.Mizzle;
import io.mizzle.examples.shop.Address;
import io.mizzle.examples.shop.Customer;
import io.mizzle.examples.shop.Discount;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.shop.OrderLine;
import io.mizzle.examples.shop.PostalAddress;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.testing.DynamoDbServer;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A small shop in one table, on a DynamoDB Local inside this JVM. Prints what is stored, sent and read back. */
public final class Quickstart {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final PostalAddress HOME = new PostalAddress("Via Roma 1", "Turin", "10121");
    private static final String EMAIL = "ada@example.com";

    private final Mizzle db;
    private final Transcript transcript;

    private Quickstart(Mizzle db, Transcript transcript) {
        this.db = db;
        this.transcript = transcript;
    }

    /**
     * Runs it.
     *
     * @param arguments none are used
     */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Transcript transcript = new Transcript(out, Set.of(EMAIL));
        try (DynamoDbServer server = DynamoDbServer.embedded();
                DynamoDbClient client = server.createClient();
                Mizzle db = Mizzle.builder()
                        .client(client)
                        .interceptor(new RequestLog(transcript))
                        // so that two runs print the same
                        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                        .randomness(new Random(1))
                        .executor(Runnable::run)
                        .build()) {
            db.tables().createIfAbsent(SHOP);
            try {
                new Quickstart(db, transcript).shop();
                new StoredItems(client, transcript).print(db.tables().physicalName(SHOP));
            } finally {
                db.tables().delete(SHOP);
            }
        }
    }

    private void shop() {
        Customer ada = register();
        Order order = order(ada);
        addLines(order);
        readBack(order);
        readByStatus();
        pay(order);
        readLines(order);
    }

    private Customer register() {
        transcript.step("Insert a customer and an address: ids, timestamps and versions are filled in");
        Customer ada = db.insert(CUSTOMER)
                .values(CUSTOMER.builder().email(EMAIL).name("Ada"))
                .execute();
        transcript.result(ada);
        transcript.result(db.insert(ADDRESS)
                .values(new Address(ada.customerId(), "home", HOME))
                .execute());
        return ada;
    }

    private Order order(Customer customer) {
        transcript.step("Insert an order: the documents in it become maps and lists");
        Order order = db.insert(ORDER)
                .values(ORDER.builder()
                        .customerId(customer.customerId())
                        .status(OPEN)
                        .placedAt(MONDAY)
                        .total(new BigDecimal("64.5"))
                        .shipTo(HOME)
                        .discounts(List.of(new Discount.Percent(10)))
                        .tags(Set.of("gift")))
                .execute();
        transcript.result(order);
        return order;
    }

    private void addLines(Order order) {
        transcript.step("Insert its lines: one conditional put each");
        db.insert(ORDER_LINE)
                .values(
                        new OrderLine(order.customerId(), order.orderId(), 1, "kettle", 1),
                        new OrderLine(order.customerId(), order.orderId(), 2, "tea", 3))
                .execute()
                .forEach(transcript::result);
    }

    private void readBack(Order order) {
        transcript.step("Get the order: a whole key is a GetItem");
        transcript.result(db.get(ORDER.key(order.customerId(), order.orderId())).orElseThrow());
    }

    private void readByStatus() {
        transcript.step(
                "Select open orders since Monday, over 10: the index serves status and time, a filter the rest");
        db.select()
                .from(ORDER)
                .where(ORDER.byStatus(OPEN).placedAt().ge(MONDAY), ORDER.total.gt(10))
                .descending()
                .fetch()
                .forEach(transcript::result);
    }

    private void pay(Order order) {
        var payment = db.update(ORDER)
                .where(ORDER.keyOf(order), ORDER.status.eq(OPEN))
                .set(ORDER.status, PAID)
                .set(ORDER.total, ORDER.total.minus(5))
                .set(ORDER.shipTo.city, "Rome");

        transcript.step("Update it on a condition: the index key follows the status, the version counts");
        transcript.result(payment.execute());

        transcript.step("The same again is refused: it is not open any more");
        try {
            payment.execute();
        } catch (ConditionFailedException refused) {
            transcript.refusal(refused);
        }
    }

    private void readLines(Order order) {
        transcript.step("Select the lines of the order: they lie together, and no filter is needed");
        var lines = db.select()
                .from(ORDER_LINE)
                .where(ORDER_LINE.in(order.customerId()).orderId().eq(order.orderId()));
        lines.fetch().forEach(transcript::result);

        transcript.step("explain() says why, and sends nothing");
        transcript.text(lines.explain());
    }
}
