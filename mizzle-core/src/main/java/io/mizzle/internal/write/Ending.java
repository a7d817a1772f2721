package io.mizzle.internal.write;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where the result of a write comes from when its request returns none, inside a transaction.
 *
 * @param <R> the result
 */
public sealed interface Ending<R> {

    /**
     * It is known before.
     *
     * @param result what the caller gets
     */
    record Known<R>(R result) implements Ending<R> {}

    /**
     * The item is read afterwards.
     *
     * @param result makes it of the item
     * @param missing what a missing item means, null where that is a failure
     */
    record Stored<R>(
            Function<Map<String, AttributeValue>, R> result,
            @Nullable R missing) implements Ending<R> {

        /** One that has to be there. */
        Stored(Function<Map<String, AttributeValue>, R> result) {
            this(result, null);
        }
    }

    /**
     * The item was read before.
     *
     * @param result makes it of the item, empty if there was none
     */
    record Before<R>(Function<Map<String, AttributeValue>, R> result) implements Ending<R> {}
}
