package io.mizzle.internal.execute;

import io.mizzle.internal.body.BodyItem;
import io.mizzle.internal.body.ItemReading;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes a result of an item.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface ItemDecoder<R> {

    /**
     * The result.
     *
     * @param item as it was read
     * @return null if the item is none of those wanted, and is passed over
     */
    @Nullable R decode(Map<String, AttributeValue> item);

    /** What reads the same from bytes, or null where that takes attribute values. */
    default @Nullable ItemReading reader() {
        return null;
    }

    /** Whether nobody looks at an item, or has kept it, once its result was made. */
    default boolean letsGo() {
        return false;
    }

    /** Does what {@link #letsGo} says about an item that was decoded, or will not be. */
    default void letGo(Map<String, AttributeValue> item) {
        if (item instanceof BodyItem body && letsGo()) {
            body.letGo();
        }
    }
}
