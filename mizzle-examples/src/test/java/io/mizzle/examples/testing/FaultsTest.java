package io.mizzle.examples.testing;

import static io.mizzle.examples.shop.QAddress.ADDRESS;
import static io.mizzle.examples.shop.QShop.SHOP;
import static io.mizzle.examples.shop.ShopSamples.HOME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.examples.shop.Address;
import io.mizzle.testing.DynamoDbServer;
import io.mizzle.testing.fault.FaultKind;
import io.mizzle.testing.fault.FaultPlan;
import io.mizzle.testing.fault.Faults;
import io.mizzle.testing.fault.FaultyHttpClient;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class FaultsTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void aQueryIsAskedAgainUntilItIsAnswered() {
        // docs:begin faults
        FaultPlan plan = FaultPlan.seeded(42).throttling(1.0).onlyFor("Query").onlyRequests(1, 2);

        try (DynamoDbServer server = DynamoDbServer.start();
                FaultyHttpClient http = Faults.wrap(Apache5HttpClient.create(), plan);
                DynamoDbClient client = DynamoDbClient.builder()
                        .httpClient(http)
                        .endpointOverride(server.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("mizzle", "mizzle")))
                        .build();
                Mizzle db = Mizzle.builder()
                        .client(client)
                        .tableNames(name -> "faults-" + name)
                        .build()) {
            db.tables().createIfAbsent(SHOP);
            db.insert(ADDRESS).values(new Address(id, "home", HOME)).execute();

            assertEquals(1, db.select().from(ADDRESS).where(ADDRESS.in(id)).count());

            http.report().assertInjected(FaultKind.THROTTLING);
            db.tables().delete(SHOP);
        }
        // docs:end faults
    }
}
