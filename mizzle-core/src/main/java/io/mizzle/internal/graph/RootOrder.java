package io.mizzle.internal.graph;

import io.mizzle.internal.plan.AttributeValueOrder;
import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.schema.KeyColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The order of roots that were read together with what belongs to them: that of a select.
 *
 * @param <E> the entity
 * @param plan how they were found
 * @param descending whether from the end of the sort key
 */
record RootOrder<E>(ReadPlan<E> plan, boolean descending) {

    List<Row<E>> sorted(List<Row<E>> rows) {
        if (plan instanceof ReadPlan.Lookup<E> lookup) {
            return byKeys(lookup.keys(), rows);
        }
        List<Row<E>> sorted = new ArrayList<>(rows);
        if (plan instanceof ReadPlan.Query<E> query) {
            List<String> names =
                    query.path().sort().stream().map(KeyColumn::name).toList();
            Comparator<Row<E>> ascending = (left, right) -> compare(names, left, right);
            sorted.sort(descending ? ascending.reversed() : ascending);
        }
        return sorted;
    }

    private static <E> List<Row<E>> byKeys(List<Map<String, AttributeValue>> keys, List<Row<E>> rows) {
        Map<KeyIdentity, Row<E>> byKey = new HashMap<>();
        for (Row<E> row : rows) {
            byKey.put(KeyIdentity.of(row.item(), keys.get(0).keySet()), row);
        }
        List<Row<E>> sorted = new ArrayList<>();
        for (Map<String, AttributeValue> key : keys) {
            Row<E> row = byKey.get(KeyIdentity.of(key));
            if (row != null) {
                sorted.add(row);
            }
        }
        return sorted;
    }

    private static <E> int compare(List<String> names, Row<E> left, Row<E> right) {
        for (String name : names) {
            int order = AttributeValueOrder.compare(
                    left.item().get(name), right.item().get(name));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
