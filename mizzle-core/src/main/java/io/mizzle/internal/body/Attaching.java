package io.mizzle.internal.body;

import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Requests that carry something themselves. A class of its own: most clients never need it. */
final class Attaching {

    private Attaching() {}

    static <T> DynamoDbRequest to(DynamoDbRequest request, ExecutionAttribute<T> attribute, T value) {
        AwsRequestOverrideConfiguration.Builder configuration = request.overrideConfiguration()
                .map(AwsRequestOverrideConfiguration::toBuilder)
                .orElseGet(AwsRequestOverrideConfiguration::builder);
        return (DynamoDbRequest) request.toBuilder()
                .overrideConfiguration(
                        configuration.putExecutionAttribute(attribute, value).build())
                .build();
    }
}
