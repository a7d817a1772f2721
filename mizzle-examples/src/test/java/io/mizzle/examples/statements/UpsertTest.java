package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.QCustomer.CUSTOMER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.examples.shop.Customer;
import io.mizzle.examples.shop.QCustomer;
import io.mizzle.examples.shop.QShop;
import io.mizzle.testing.DynamoDb;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DynamoDb(QShop.class)
class UpsertTest {

    private final UUID id = UUID.randomUUID();
    private final Mizzle db;

    UpsertTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void createsWhatIsMissing() {
        Customer stored = db.upsert(CUSTOMER).values(ada()).execute();

        assertEquals(1, stored.version());
        assertEquals(Optional.of(stored), db.get(CUSTOMER.key(id)));
    }

    @Test
    void updatesWhatIsThereAndKeepsItsCreationTime() {
        Customer first = db.upsert(CUSTOMER).values(ada()).execute();

        // docs:begin upsert
        Customer second = db.upsert(CUSTOMER)
                .values(CUSTOMER.copy(first).name("Ada Lovelace"))
                .execute();
        // docs:end upsert

        assertEquals(first.createdAt(), second.createdAt());
        assertEquals("Ada Lovelace", db.get(CUSTOMER.key(id)).orElseThrow().name());
        assertEquals(2, second.version());
    }

    @Test
    void anUpdateCanCreateAnItemToo() {
        // docs:begin update
        Customer stored = db.update(CUSTOMER)
                .where(CUSTOMER.key(id))
                .set(CUSTOMER.email, "ada@example.com")
                .set(CUSTOMER.name, "Ada")
                .add(CUSTOMER.orderCount, 1)
                .upsert()
                .execute();
        // docs:end update

        assertEquals(1, stored.orderCount());
        assertEquals(Optional.of(stored), db.get(CUSTOMER.key(id)));
    }

    private QCustomer.Builder ada() {
        return CUSTOMER.builder().customerId(id).email("ada@example.com").name("Ada");
    }
}
