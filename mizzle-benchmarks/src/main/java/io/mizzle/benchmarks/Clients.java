package io.mizzle.benchmarks;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The SDK's client, with everything as it is by default but for HTTP. */
final class Clients {

    private Clients() {}

    static DynamoDbClientBuilder over(SdkHttpClient http) {
        return withItsOwnHttp().httpClient(http);
    }

    static DynamoDbClientBuilder withItsOwnHttp() {
        return DynamoDbClient.builder()
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "wJalrXUtnFEMI")));
    }
}
