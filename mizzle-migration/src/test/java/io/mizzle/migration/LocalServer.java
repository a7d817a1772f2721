package io.mizzle.migration;

import io.mizzle.table.TableProgress;
import io.mizzle.table.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB Local behind HTTP, one for all tests of the module; with as many databases as are named. */
public final class LocalServer {

    private LocalServer() {}

    private static final class Holder {
        static final URI ENDPOINT = SeparateDatabases.start();
    }

    /** One for all clients: to make one reads all certificates of the JDK. */
    private static final class Connections {
        static final SdkHttpClient HTTP =
                Apache5HttpClient.builder().maxConnections(200).build();
    }

    /** Where it answers. */
    public static URI endpoint() {
        return Holder.ENDPOINT;
    }

    /** A look every 30 milliseconds, for a minute at most. */
    public static final Waiting IMPATIENT = every(Duration.ofMillis(30));

    /**
     * For those who have others beside them. DynamoDB Local changes indexes once a second, and looks are most of what the wait for it
     * costs.
     */
    static final Waiting PATIENT = every(Duration.ofMillis(250));

    private static Waiting every(Duration interval) {
        return new Waiting(
                interval, Duration.ofMinutes(1), Waiting.Pause.BLOCKING, System::nanoTime, TableProgress.SILENT);
    }

    /** A client of the database that most tests share. */
    public static DynamoDbClient client(ExecutionInterceptor... interceptors) {
        return client(endpoint(), interceptors);
    }

    /** The same at a server. */
    public static DynamoDbClient client(URI endpoint, ExecutionInterceptor... interceptors) {
        return client(endpoint, "test", interceptors);
    }

    /** A client of a database, which is there as soon as it is named. */
    public static DynamoDbClient client(URI endpoint, String database, ExecutionInterceptor... interceptors) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .httpClient(Connections.HTTP)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(database, "test")))
                .overrideConfiguration(each -> each.executionInterceptors(Arrays.asList(interceptors)))
                .build();
    }
}
