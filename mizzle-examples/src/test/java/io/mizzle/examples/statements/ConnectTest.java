package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.QCustomer.CUSTOMER;
import static io.mizzle.examples.shop.QShop.SHOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Explanation;
import io.mizzle.Mizzle;
import io.mizzle.ScanPolicy;
import io.mizzle.examples.shop.Customer;
import io.mizzle.testing.DynamoDb;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DynamoDb
class ConnectTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void takesClientsAndSettings(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

        // docs:begin builder
        Mizzle db = Mizzle.builder()
                .client(client)
                .asyncClient(asyncClient)
                .tableNames(name -> "prod-" + name)
                .clock(clock)
                .scanPolicy(ScanPolicy.REJECT)
                .deadline(Duration.ofSeconds(5))
                .build();
        // docs:end builder

        // docs:begin tables
        boolean created = db.tables().createIfAbsent(SHOP);
        // docs:end tables

        assertTrue(created);
        assertFalse(db.tables().createIfAbsent(SHOP));
        assertEquals("prod-shop", db.tables().physicalName(SHOP));
        Customer ada = db.insert(CUSTOMER)
                .values(CUSTOMER.builder().email("a@b.c").name("Ada"))
                .execute();
        assertEquals(NOW, ada.createdAt());
        assertEquals(Optional.of(ada), db.getAsync(CUSTOMER.keyOf(ada)).join());
        assertTrue(db.tables().delete(SHOP));
    }

    @Test
    void readsAndWritesBytesThroughClientsOfItsOwn() {
        // docs:begin wire
        DynamoDbClient client = Mizzle.configure(DynamoDbClient.builder().region(Region.EU_SOUTH_1))
                .build();
        Mizzle db = Mizzle.builder()
                .client(client)
                .wireWrites(true) // as you like; reads need nothing more
                .build();
        // docs:end wire

        Explanation explanation = db.select()
                .from(CUSTOMER)
                .where(CUSTOMER.email.eq("a@b.c"))
                .allowScan()
                .explain();
        assertTrue(
                explanation.notes().stream().anyMatch(note -> note.startsWith("wire path: ")), explanation::toString);
        client.close();
    }

    @Test
    void connectsToNothingBeforeTheFirstStatement() {
        UUID id = UUID.randomUUID();

        // docs:begin create
        try (Mizzle db = Mizzle.create()) {
            var select = db.select().from(CUSTOMER).where(CUSTOMER.key(id)); // nothing is sent before a terminal
            // docs:end create
            assertEquals("shop", select.explain().table());
        }
    }
}
