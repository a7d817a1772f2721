package io.mizzle.exception;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item a failed condition was evaluated on, as DynamoDB returned it and as its entity.
 *
 * @param attributes all attributes of the item
 * @param entity the decoded entity, or null where the item does not fit its entity
 */
public record OldItem(
        Map<String, AttributeValue> attributes, @Nullable Object entity) {

    /** Copies the map, so that the exception stays immutable. */
    public OldItem {
        attributes = Map.copyOf(attributes);
    }

    /** Names only: the values may be sensitive. */
    @Override
    public String toString() {
        return "OldItem" + attributes.keySet();
    }
}
