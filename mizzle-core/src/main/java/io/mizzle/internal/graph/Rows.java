package io.mizzle.internal.graph;

import io.mizzle.expression.Condition;
import io.mizzle.internal.body.ItemReader;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.schema.KeyColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items that were read for one node, each once, found by the values that bind them to their parents. Not thread-safe.
 *
 * @param <E> the entity
 */
final class Rows<E> {

    private final Node<E> node;
    private final EntityDecoder<E> decoder;
    private final List<Condition<E>> residual;
    private final List<String> keyNames;
    private final Map<KeyIdentity, Row<E>> rows = new LinkedHashMap<>();
    private final Map<Way<?, E>, Map<List<Object>, List<Row<E>>>> matches = new HashMap<>();

    Rows(Node<E> node, EntityDecoder<E> decoder, List<Condition<E>> residual) {
        this.node = node;
        this.decoder = decoder;
        this.residual = List.copyOf(residual);
        this.keyNames =
                node.entity().primary().columns().stream().map(KeyColumn::name).toList();
    }

    /** Takes an item; one of another entity, or of which the conditions do not hold, is left out. */
    boolean accept(Map<String, AttributeValue> item) {
        Row<E> row = row(item);
        if (row == null) {
            return false;
        }
        matches.clear();
        return rows.putIfAbsent(KeyIdentity.of(item, keyNames), row) == null;
    }

    /** The row of an item; null where it is of another entity, or the conditions do not hold of it. */
    @Nullable Row<E> row(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> seen = decoder.seen(item);
        return seen == null || !ConditionEvaluator.all(residual, seen) ? null : new Row<>(node, decoder, seen);
    }

    /** What reads the content of the items from bytes, or null. */
    @Nullable ItemReader<?> reader() {
        return node.content().reader(decoder);
    }

    void add(Row<E> row) {
        matches.clear();
        rows.putIfAbsent(KeyIdentity.of(row.item(), keyNames), row);
    }

    List<Row<E>> all() {
        return List.copyOf(rows.values());
    }

    /** Those that a way leads to, by the values that bind it; only when all were read. */
    List<Row<E>> matching(Way<?, E> way, List<Object> values) {
        return matches.computeIfAbsent(way, this::matches).getOrDefault(values, List.of());
    }

    private Map<List<Object>, List<Row<E>>> matches(Way<?, E> way) {
        Map<List<Object>, List<Row<E>>> found = new HashMap<>();
        for (Row<E> row : rows.values()) {
            List<Object> values = Values.ofTarget(way, row);
            if (values != null) {
                found.computeIfAbsent(values, key -> new ArrayList<>()).add(row);
            }
        }
        return found;
    }
}
