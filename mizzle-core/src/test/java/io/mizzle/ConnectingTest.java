package io.mizzle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.fixtures.products.QProduct;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

/** How a {@code Mizzle} finds its clients. Nothing is sent. */
final class ConnectingTest {

    private static final Map<String, String> LOCAL =
            Map.of("MIZZLE_ENDPOINT", "http://127.0.0.1:8000", "MIZZLE_REGION", "eu-south-1");

    @Test
    void theEnvironmentOfMizzleComesBeforeThatOfTheSdk() {
        // when
        try (DynamoDbClient client = new ClientSettings(LOCAL).sync()) {
            DynamoDbServiceClientConfiguration configuration = client.serviceClientConfiguration();

            // then
            assertEquals(Region.EU_SOUTH_1, configuration.region());
            assertEquals(Optional.of(URI.create("http://127.0.0.1:8000")), configuration.endpointOverride());
        }
    }

    @Test
    void clientsThatMizzleMakesGiveUpInTime() {
        // when
        try (DynamoDbClient client = new ClientSettings(LOCAL).sync()) {
            ClientOverrideConfiguration overrides =
                    client.serviceClientConfiguration().overrideConfiguration();

            // then
            assertEquals(4, overrides.retryStrategy().orElseThrow().maxAttempts());
            assertEquals(Optional.of(Duration.ofSeconds(2)), overrides.apiCallAttemptTimeout());
            assertEquals(Optional.of(Duration.ofSeconds(10)), overrides.apiCallTimeout());
        }
    }

    @Test
    void anEndpointThatIsNoUrlIsRefusedByName() {
        // given
        ClientSettings settings = new ClientSettings(Map.of("MIZZLE_ENDPOINT", "localhost"));

        // when
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, settings::sync);

        // then
        assertTrue(refused.getMessage().contains("MIZZLE_ENDPOINT"), refused.getMessage());
    }

    @Test
    void asyncTerminalsNeedAnAsyncClientWhereASyncOneWasGiven() {
        try (DynamoDbClient client = new ClientSettings(LOCAL).sync();
                Mizzle db = Mizzle.builder().client(client).build()) {
            // when
            CompletableFuture<?> refused = db.getAsync(QProduct.PRODUCT.key("a", Instant.EPOCH));

            // then
            CompletionException failure = assertThrows(CompletionException.class, refused::join);
            assertTrue(failure.getCause().getMessage().contains("asyncClient("), failure.toString());
        }
    }

    @Test
    void aTableNameThatDynamoDbWouldRefuseIsRefusedBeforeSending() {
        try (Mizzle db = Mizzle.builder()
                .environment(LOCAL)
                .tableNames(name -> "no good")
                .build()) {
            // when
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> db.get(QProduct.PRODUCT.key("a", Instant.EPOCH)));

            // then
            assertTrue(refused.getMessage().contains("\"no good\""), refused.getMessage());
        }
    }

    @Test
    void aClosedMizzleSaysSo() {
        // given
        Mizzle db = Mizzle.builder().environment(LOCAL).build();
        db.close();

        // when
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> db.get(QProduct.PRODUCT.key("a", Instant.EPOCH)));

        // then
        assertTrue(refused.getMessage().contains("closed"), refused.getMessage());
    }

    @Test
    void aShortCursorSecretIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Mizzle.builder().cursorSecret(new byte[15]));
    }

    @Test
    void theWirePathIsRefusedWhereNoClientCan() {
        // given
        try (DynamoDbClient elsewhere =
                DynamoDbClient.builder().region(Region.EU_SOUTH_1).build()) {
            MizzleBuilder builder = Mizzle.builder().client(elsewhere).wirePath(true);

            // when
            IllegalStateException refused = assertThrows(IllegalStateException.class, builder::build);

            // then
            assertTrue(refused.getMessage().contains("Mizzle.configure(…)"), refused::getMessage);
        }
    }
}
