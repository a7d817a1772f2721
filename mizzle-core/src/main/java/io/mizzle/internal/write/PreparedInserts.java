package io.mizzle.internal.write;

import io.mizzle.internal.execute.Conversation;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Several inserts with everything decided.
 *
 * @param <E> the entity
 * @param requests one put per entity, in the order given
 * @param conversation carries them out, once
 */
public record PreparedInserts<E>(List<DynamoDbRequest> requests, Conversation<List<E>> conversation) {

    /** Copies the list. */
    public PreparedInserts {
        requests = List.copyOf(requests);
    }
}
