package io.mizzle;

import static io.mizzle.fixtures.products.QProduct.PRODUCT;

import io.mizzle.codec.AttributeValues;
import io.mizzle.fixtures.products.Product;
import io.mizzle.schema.EntityDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What {@link ColdPathTest} runs in a fresh JVM. */
final class FirstUses {

    private static final Product SAMPLE =
            new Product("sku-1", Instant.EPOCH, "tools", new BigDecimal("12.50"), "in blue", 1);

    private FirstUses() {}

    /**
     * In the fresh JVM.
     *
     * @param arguments {@code mapping}, or {@code statements}
     */
    public static void main(String[] arguments) {
        Product found = arguments[0].equals("mapping") ? mapped() : storedAndRead();
        if (!SAMPLE.sku().equals(found.sku())) {
            throw new IllegalStateException("Another product");
        }
    }

    private static Product mapped() {
        var codec = EntityDefinition.of(PRODUCT).codec();
        return AttributeValues.decodeItem(codec, AttributeValues.encodeItem(codec, SAMPLE, "Product"), "Product");
    }

    private static Product storedAndRead() {
        DynamoDbClient client = DynamoDbClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("none", "none")))
                .httpClient(new PrimingHttpClient())
                .build();
        Mizzle db = Mizzle.builder().client(client).build();
        db.insert(PRODUCT).values(SAMPLE).orReplace().execute();
        return db.get(PRODUCT.keyOf(SAMPLE)).orElseThrow();
    }
}
