package io.mizzle.internal.body;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The items of one response.
 *
 * @param tables by table; under the empty name where the response names none
 * @param remainder of the document, without them
 */
record BodyItems(Map<String, List<@Nullable BodyItem>> tables, Remainder remainder) {

    /** How many there are. */
    int size() {
        int size = 0;
        for (List<@Nullable BodyItem> items : tables.values()) {
            for (BodyItem item : items) {
                size += item == null ? 0 : 1;
            }
        }
        return size;
    }

    /** Those of one table, none of which is absent. */
    @SuppressWarnings("NullAway") // only transactions have places without an item
    List<BodyItem> all(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The one at a place, or null. */
    @Nullable BodyItem one(int index) {
        List<@Nullable BodyItem> items = tables.getOrDefault("", List.of());
        return index < items.size() ? items.get(index) : null;
    }
}
