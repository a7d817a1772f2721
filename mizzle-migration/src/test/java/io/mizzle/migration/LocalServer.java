package io.mizzle.migration;

import io.mizzle.table.TableProgress;
import io.mizzle.table.Waiting;
import io.mizzle.testing.DynamoDbServer;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB Local behind HTTP, one for all tests of the module. */
public final class LocalServer {

    private LocalServer() {}

    private static final class Holder {
        static final DynamoDbServer SERVER = DynamoDbServer.start();
    }

    /** Where it answers. */
    public static URI endpoint() {
        return Holder.SERVER.endpoint();
    }

    /** A look every 30 milliseconds, for fifteen seconds at most: looks are most of what a test costs. */
    public static final Waiting IMPATIENT = new Waiting(
            Duration.ofMillis(30),
            Duration.ofSeconds(15),
            Waiting.Pause.BLOCKING,
            System::nanoTime,
            TableProgress.SILENT);

    /** A client of it. */
    public static DynamoDbClient client(ExecutionInterceptor... interceptors) {
        return client(endpoint(), interceptors);
    }

    /** A client of a server. */
    public static DynamoDbClient client(URI endpoint, ExecutionInterceptor... interceptors) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .overrideConfiguration(each -> each.executionInterceptors(Arrays.asList(interceptors)))
                .build();
    }
}
