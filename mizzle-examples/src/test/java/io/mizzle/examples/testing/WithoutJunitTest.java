package io.mizzle.examples.testing;

import static io.mizzle.examples.shop.QShop.SHOP;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.testing.DynamoDbServer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class WithoutJunitTest {

    @Test
    void aServerCanBeStartedAnywhere() {
        // docs:begin server
        try (DynamoDbServer server =
                        DynamoDbServer.start(); // by the same settings; or embedded(), container(), at(uri)
                DynamoDbClient client = server.createClient();
                Mizzle db = Mizzle.builder()
                        .client(client)
                        .tableNames(name -> "local-" + name)
                        .build()) {
            db.tables().createIfAbsent(SHOP);
            assertTrue(db.tables().exists(SHOP));

            db.tables().delete(SHOP);
            assertFalse(db.tables().exists(SHOP));
        }
        // docs:end server
    }
}
