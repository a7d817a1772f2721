package io.mizzle.examples.products;

import static io.mizzle.examples.products.QProduct.PRODUCT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.testing.DynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@DynamoDb(QProduct.class)
class ProductsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    private final Mizzle db;

    ProductsTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void readsAProductByItsOwnValues() {
        Product teapot = stored("teapot", "kitchen", "34.90");

        // docs:begin key
        Optional<Product> found = db.get(PRODUCT.key("teapot", MONDAY));
        // docs:end key

        assertEquals(Optional.of(teapot), found);
    }

    @Test
    void readsACategoryByPriceThroughTheIndex() {
        Product kettle = stored("kettle", "steel", "59.00");
        stored("pan", "steel", "120.00");
        Product spoon = stored("spoon", "steel", "4.50");

        // docs:begin index
        List<Product> affordable = db.select()
                .from(PRODUCT)
                .where(PRODUCT.byCategory("steel").price().lt(100))
                .fetch();
        // docs:end index

        assertEquals(List.of(spoon, kettle), affordable);
    }

    @Test
    void aNewPriceMovesTheProductInTheIndex() {
        Product lamp = stored("lamp", "light", "80.00");

        // docs:begin price
        Product reduced = db.update(PRODUCT)
                .where(PRODUCT.keyOf(lamp), PRODUCT.price.gt(50))
                .set(PRODUCT.price, new BigDecimal("49.90"))
                .execute();
        // docs:end price

        assertEquals(
                List.of(reduced),
                db.select()
                        .from(PRODUCT)
                        .where(PRODUCT.byCategory("light").price().between(40, 50))
                        .fetch());
        assertEquals(2, reduced.version());
    }

    @Test
    void theListingsOfAProductComeNewestFirst() {
        Product first = stored("poster", "wall", "12.00");
        Product second = db.insert(PRODUCT)
                .values(PRODUCT.copy(first).listedAt(MONDAY.plusSeconds(60)))
                .execute();

        List<Product> listings = db.select()
                .from(PRODUCT)
                .where(PRODUCT.in("poster"))
                .descending()
                .fetch();

        assertEquals(List.of(second, first), listings);
    }

    private Product stored(String sku, String category, String price) {
        return db.insert(PRODUCT)
                .values(PRODUCT.builder()
                        .sku(sku)
                        .listedAt(MONDAY)
                        .category(category)
                        .price(new BigDecimal(price).stripTrailingZeros()))
                .execute();
    }
}
