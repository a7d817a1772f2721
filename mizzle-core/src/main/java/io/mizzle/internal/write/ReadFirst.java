package io.mizzle.internal.write;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.Conversation;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** A write whose plan depends on the stored item: read, then planned, then sent on condition that the item is still so. */
public interface ReadFirst {

    /** The consistent read. */
    Call readCall();

    /**
     * The plan for what was read.
     *
     * @param item what was read; empty if there is none
     * @throws io.mizzle.exception.ItemNotFoundException if there is none, and there has to be one
     */
    WritePlan<?> planFor(Map<String, AttributeValue> item);

    /**
     * Sends a plan as a request of its own, where nothing else is written with the item.
     *
     * @param plan what {@link #planFor} gave
     * @param result makes the result of the answer
     */
    <R> Conversation<R> alone(WritePlan<?> plan, Function<DynamoDbResponse, R> result);

    /**
     * Whether the last plan was refused because what it relies on has changed.
     *
     * @param item as it is stored now; empty if there is none
     */
    boolean isOutdated(Map<String, AttributeValue> item);
}
