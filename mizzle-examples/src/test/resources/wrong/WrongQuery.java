import static io.mizzle.examples.shop.Order.Status.OPEN;
import static io.mizzle.examples.shop.QCustomer.CUSTOMER;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.stores.QStore.STORE;

import io.mizzle.Mizzle;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.stores.Store;
import java.util.List;
import java.util.UUID;

/** Does not compile, on purpose: each region is one error. */
class WrongQuery {

    List<Store> level(Mizzle db) {
        // docs:begin level
        return db.select().from(STORE).where(STORE.in("US").city().eq("Oakland")).fetch();
        // docs:end level
    }

    List<Store> number(Mizzle db) {
        // docs:begin number
        return db.select().from(STORE).where(STORE.in("US"), STORE.number.beginsWith("1")).fetch();
        // docs:end number
    }

    List<Order> operator(Mizzle db, UUID customerId) {
        // docs:begin operator
        return db.select()
                .from(ORDER)
                .where(ORDER.in(customerId), ORDER.total.beginsWith("1"))
                .fetch();
        // docs:end operator
    }

    List<Order> gap(Mizzle db, UUID orderId) {
        // docs:begin gap
        return db.select()
                .from(ORDER)
                .where(ORDER.byStatus(OPEN).orderId().eq(orderId))
                .fetch();
        // docs:end gap
    }

    List<Order> entities(Mizzle db, UUID customerId) {
        // docs:begin entities
        return db.select()
                .from(ORDER)
                .where(ORDER.in(customerId), ORDER.total.gt(10).and(CUSTOMER.name.eq("Ada")))
                .fetch();
        // docs:end entities
    }

    List<Order> type(Mizzle db, UUID customerId) {
        // docs:begin type
        return db.select()
                .from(ORDER)
                .where(ORDER.in(customerId), ORDER.placedAt.gt("Monday"))
                .fetch();
        // docs:end type
    }

    Order key(Mizzle db, Order order) {
        // docs:begin key
        return db.update(ORDER)
                .where(ORDER.keyOf(order))
                .set(ORDER.orderId, order.orderId())
                .execute();
        // docs:end key
    }
}
