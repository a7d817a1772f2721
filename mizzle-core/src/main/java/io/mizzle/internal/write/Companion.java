package io.mizzle.internal.write;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Another item that has to be written in the same transaction as an item, whatever statement writes that one: a guard of a unique
 * value, a parent that counts. A statement whose plan has companions becomes a transaction of its own; in a transaction, its
 * companions join it; in a batch, it is refused. Immutable.
 */
public interface Companion {

    /** What is written. */
    WritePlan<?> plan();

    /** What it is for, without values, to follow "with". */
    String purpose();

    /**
     * One write in place of another of the same item and this one.
     *
     * @param other a statement's own, or a companion's
     * @param statement what this companion belongs to, for errors
     * @throws MizzleException if both cannot happen together
     */
    WritePlan<?> joined(WritePlan<?> other, ErrorContext statement);

    /**
     * What the refusal of the item's action means for the statement.
     *
     * @param item as it is stored; empty if there is none
     * @param cause DynamoDB's cancellation
     * @return null if this companion did not stand in the way
     */
    @Nullable MizzleException refusal(Map<String, AttributeValue> item, RuntimeException cause);
}
