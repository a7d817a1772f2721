package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.render.ReadRenderer;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * What all conversations that read share.
 *
 * @param operation the statement's operation
 * @param renderer makes the requests
 * @param decoder makes the results
 * @param entity the entity's simple name
 * @param tableKey the names of the table's key attributes
 * @param random from 0 to 1, for backoff
 */
public record ReadSetup<R>(
        String operation,
        ReadRenderer renderer,
        ItemDecoder<R> decoder,
        String entity,
        Set<String> tableKey,
        DoubleSupplier random) {

    BatchGet batch(@Nullable Set<String> projection) {
        return new BatchGet(operation, renderer, projection, tableKey, entity, random);
    }

    Call call(DynamoDbRequest request) {
        return new Call(operation, entity, renderer.table(), request);
    }
}
