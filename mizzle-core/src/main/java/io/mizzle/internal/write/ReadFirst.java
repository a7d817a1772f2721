package io.mizzle.internal.write;

import io.mizzle.interceptor.Call;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
     * Whether the last plan was refused because what it relies on has changed.
     *
     * @param item as it is stored now; empty if there is none
     */
    boolean isOutdated(Map<String, AttributeValue> item);
}
