package io.mizzle.migration.backfill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What has to happen to one item: nothing, or writes that take place together, on condition that the item is still as it was read. */
@FunctionalInterface
interface ItemChange {

    /**
     * The writes of an item.
     *
     * @param item as stored
     * @return empty where it is as it should be
     * @throws io.mizzle.exception.MizzleException if it does not fit its entity
     * @throws IllegalArgumentException if it cannot be done
     */
    Optional<List<TransactWriteItem>> of(Map<String, AttributeValue> item);

    /**
     * Whether other items show that the writes have taken place already.
     *
     * @param client reads them
     * @param item as stored
     */
    default boolean isDone(DynamoDbClient client, Map<String, AttributeValue> item) {
        return false;
    }
}
