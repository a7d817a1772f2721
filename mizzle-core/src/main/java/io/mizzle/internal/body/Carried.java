package io.mizzle.internal.body;

import io.mizzle.interceptor.Call;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What a call's items are read or written with: travels to {@link WireInterceptor}, by a {@link Handover}. */
sealed interface Carried extends Call.Carried permits BodyReading, BodyWriting {

    /** Whether something is written to the bytes of the request, whose SDK object has a placeholder for it. */
    boolean writes();

    /** Arrives. */
    void putInto(ExecutionAttributes attributes);

    /** The same request, with this: for clients whose calls may take another thread. */
    DynamoDbRequest attachedTo(DynamoDbRequest request);
}
