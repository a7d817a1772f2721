package io.mizzle.internal.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A root and the items that lie behind it.
 *
 * @param <E> the root's entity
 * @param root the root
 * @param behind what lies behind it, of any entity
 */
record Bundle<E>(Row<E> root, List<Map<String, AttributeValue>> behind) {

    /** The root, and nothing yet. */
    static <E> Bundle<E> of(Row<E> root) {
        return new Bundle<>(root, new ArrayList<>());
    }
}
