package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Predicate;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds whole keys: all members known, or one of them known as a list.
 *
 * @param <E> the entity
 */
final class LookupPlanner<E> {

    private final ReadSpec<E> spec;
    private final Conjuncts<E> conjuncts;
    private final PlanParts<E> parts;

    /** None until a key is found. */
    private Set<Condition<E>> consumed = Set.of();

    LookupPlanner(ReadSpec<E> spec, Conjuncts<E> conjuncts, PlanParts<E> parts) {
        this.spec = spec;
        this.conjuncts = conjuncts;
        this.parts = parts;
    }

    Optional<ReadPlan<E>> plan(AccessPath<E> table, Bindings<E> bindings) {
        List<KeyMember<E>> unknown = bindings.unknown(table.members());
        if (unknown.isEmpty()) {
            Map<String, AttributeValue> key = key(table, bindings);
            return Optional.of(parts.lookup(key == null ? List.of() : List.of(key), consumed));
        }
        Optional<Predicate.In<E>> list = unknown.size() == 1 && !bindings.ranged(unknown.get(0))
                ? conjuncts.in(unknown.get(0))
                : Optional.empty();
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<Map<String, AttributeValue>> keys = keys(table, bindings, unknown.get(0), list.get());
        keys.sort(spec.options().has(ReadOptions.Flag.DESCENDING) ? order(table).reversed() : order(table));
        return keys.isEmpty() ? Optional.empty() : Optional.of(parts.lookup(keys, consumed));
    }

    private List<Map<String, AttributeValue>> keys(
            AccessPath<E> table, Bindings<E> bindings, KeyMember<E> member, Predicate.In<E> values) {
        List<Map<String, AttributeValue>> keys = new ArrayList<>();
        for (Literal value : values.values()) {
            Map<String, AttributeValue> key = key(table, bindings.with(member, value.value()));
            if (key != null && keys.stream().noneMatch(each -> sameKey(each, key))) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** As a query of several partitions gives them: by sort key. */
    private static <E> Comparator<Map<String, AttributeValue>> order(AccessPath<E> table) {
        List<String> names = Stream.concat(table.sort().stream(), table.partition().stream())
                .map(KeyColumn::name)
                .toList();
        return (left, right) -> names.stream()
                .mapToInt(name -> AttributeValueOrder.compare(left.get(name), right.get(name)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean sameKey(Map<String, AttributeValue> left, Map<String, AttributeValue> right) {
        return left.entrySet().stream()
                .allMatch(entry -> AttributeValueOrder.same(entry.getValue(), right.get(entry.getKey())));
    }

    /** Conditions are checked on each item again, those of a list too: a lookup has no filter and costs the same. */
    private @Nullable Map<String, AttributeValue> key(AccessPath<E> table, Bindings<E> bindings) {
        PartitionPlan<E> partition =
                new PartitionPlanner<>(table, bindings, spec.options().maxFanOut()).plan();
        SortPlan<E> sort = new SortPlanner<>(bindings).plan(table.sort());
        consumed = consumed.isEmpty() ? new HashSet<>() : consumed;
        consumed.addAll(partition.consumed());
        consumed.addAll(sort.consumed());
        if (partition.count() == 0 || sort.nothing()) {
            return null;
        }
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        partition.groups().get(0).get(0).forEach(test -> put(key, test));
        sort.tests().forEach(test -> put(key, test));
        return key;
    }

    private static void put(Map<String, AttributeValue> key, @Nullable ColumnTest test) {
        if (test instanceof ColumnTest.Equal equal) {
            key.put(equal.column(), equal.value());
        }
    }
}
