package io.mizzle.examples.testing;

import static io.mizzle.examples.products.QProduct.PRODUCT;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.QShop.SHOP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.testing.DynamoDbExtension;
import io.mizzle.testing.TestTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class FieldTest {

    // docs:begin field
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = DynamoDbExtension.with(SHOP).and(PRODUCT);
    // docs:end field

    @Test
    void tablesAreThereAndEmpty(Mizzle db, DynamoDbClient client, TestTables tables) {
        assertEquals(0, db.select().from(ORDER).allowScan().count());
        assertEquals(
                0,
                client.scan(request -> request.tableName(tables.nameOf(PRODUCT)))
                        .count());
    }
}
