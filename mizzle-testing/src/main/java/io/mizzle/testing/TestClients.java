package io.mizzle.testing;

import io.mizzle.Mizzle;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One synchronous and one asynchronous client, shared by the tests of a run; on the wire path, as those that mizzle makes. */
record TestClients(DynamoDbClient client, DynamoDbAsyncClient asyncClient) implements AutoCloseable {

    static TestClients connect(DynamoDbServer server) {
        return new TestClients(server.createClient(), server.createAsyncClient());
    }

    static DynamoDbClient createClient(URI endpoint) {
        return pointedAt(endpoint, DynamoDbClient.builder()).build();
    }

    static DynamoDbAsyncClient createAsyncClient(URI endpoint) {
        return pointedAt(endpoint, DynamoDbAsyncClient.builder()).build();
    }

    private static <B extends DynamoDbBaseClientBuilder<B, C>, C> B pointedAt(URI endpoint, B builder) {
        // DynamoDB Local takes letters and digits only as an access key.
        return Mizzle.configure(builder.endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("mizzle", "mizzle"))));
    }

    @Override
    public void close() {
        try (client) {
            asyncClient.close();
        }
    }
}
