package io.mizzle.internal.execute;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * How one call ended; exactly one of the two is there.
 *
 * @param response what DynamoDB answered, or null
 * @param failure what was thrown, or null
 */
public record Answer(
        @Nullable DynamoDbResponse response, @Nullable RuntimeException failure) {}
