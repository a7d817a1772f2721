package io.mizzle.interceptor;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Sees, and may change, what passes between statements and DynamoDB, on every path: single items, queries, batches, transactions,
 * sync and async. Interceptors run in the order they were registered on the way out, and in the opposite order on the way back.
 *
 * <p>Implementations must be thread-safe and must not block: async statements call them on the SDK's threads, and sync ones call
 * {@link #around} on threads of their own where several requests go out side by side. What they throw fails the statement as it is;
 * before sending, nothing has been written then.
 */
public interface Interceptor {

    /**
     * An entity before it is encoded, generated values filled in.
     *
     * @param subject the statement's operation and the entity's name
     * @param entity the entity
     * @return what is written in its place
     */
    default <E> E beforeWrite(Subject subject, E entity) {
        return entity;
    }

    /**
     * A whole item after encoding, physical keys included, before the rules of DynamoDB are checked.
     *
     * @param subject the statement's operation and the entity's name
     * @param item its attributes, unmodifiable
     * @return what is stored in its place
     */
    default Map<String, AttributeValue> afterEncoding(Subject subject, Map<String, AttributeValue> item) {
        return item;
    }

    /**
     * A request before it is sent.
     *
     * @param call what is about to be sent
     * @return what is sent in its place, of the same operation
     */
    default DynamoDbRequest beforeSending(Call call) {
        return call.request();
    }

    /**
     * Called just before a request goes out; what it returns is called when the answer or the failure is there. For measuring.
     *
     * @param call what is sent
     */
    default Ending around(Call call) {
        return Ending.NONE;
    }

    /**
     * An item as it was read, before decoding.
     *
     * @param subject the statement's operation and the entity's name
     * @param item its attributes, unmodifiable
     * @return what is decoded in its place
     */
    default Map<String, AttributeValue> beforeDecoding(Subject subject, Map<String, AttributeValue> item) {
        return item;
    }

    /**
     * An entity as it was read.
     *
     * @param subject the statement's operation and the entity's name
     * @param entity the entity
     * @return what the caller gets in its place
     */
    default <E> E afterRead(Subject subject, E entity) {
        return entity;
    }

    /**
     * What an entity or item passes through an interceptor for.
     *
     * @param operation what the statement does: {@code select}, {@code insert}, {@code update} …
     * @param entity the entity's simple name
     */
    record Subject(String operation, String entity) {}

    /** The end of a call. */
    @FunctionalInterface
    interface Ending {

        /** Does nothing. */
        Ending NONE = (response, failure) -> {};

        /**
         * The call is over. Exactly one of the two is given.
         *
         * @param response what DynamoDB answered, or null
         * @param failure what was thrown, or null
         */
        void ended(@Nullable DynamoDbResponse response, @Nullable Throwable failure);
    }
}
