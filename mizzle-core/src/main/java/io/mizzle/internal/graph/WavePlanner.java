package io.mizzle.internal.graph;

import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * From what one wave wants to what it sends: ranges of one partition are read by one Query as long as nothing foreign lies between them,
 * or where there would be too many; keys are read together. Pure; for one wave.
 */
final class WavePlanner {

    private final int maxQueries;
    private final Map<PartitionId, List<Wish.Range>> ranges = new LinkedHashMap<>();
    private final List<Wish.Key> keys = new ArrayList<>();

    WavePlanner(int maxQueries) {
        this.maxQueries = maxQueries;
    }

    /**
     * A partition of a table or index.
     *
     * @param table the table
     * @param index the index, or null for the table itself
     * @param partition equalities on its key
     */
    private record PartitionId(
            TableSchema<?> table, @Nullable String index, List<ColumnTest> partition) {}

    /** Adds what one node wants. */
    void want(Node<?> node, ReadPlan<?> plan) {
        if (plan instanceof ReadPlan.Lookup<?> lookup) {
            lookup.keys().forEach(key -> keys.add(new Wish.Key(node, lookup, key)));
        } else if (plan instanceof ReadPlan.Query<?> query) {
            Span span = Span.of(query.path(), query.sort());
            query.groups().stream()
                    .flatMap(List::stream)
                    .forEach(partition -> want(new Wish.Range(node, query, partition, span, null)));
        }
    }

    private void want(Wish.Range wish) {
        boolean table = wish.plan().path().kind() == AccessPath.Kind.TABLE;
        PartitionId id = new PartitionId(
                wish.node().entity().table(), table ? null : wish.plan().path().index(), wish.partition());
        List<Wish.Range> together = ranges.computeIfAbsent(id, key -> new ArrayList<>());
        if (!together.contains(wish)) {
            together.add(wish);
        }
    }

    WavePlan plan() {
        List<Wish.Key> alone = new ArrayList<>();
        keys.forEach(key -> {
            if (!join(key)) {
                alone.add(key);
            }
        });
        List<List<Cluster>> clusters = new ArrayList<>();
        ranges.forEach((id, wishes) -> clusters.add(queried(clusters(id, wishes), alone)));
        int total = clusters.stream().mapToInt(List::size).sum();
        List<WavePlan.Range> queries = new ArrayList<>();
        for (List<Cluster> partition : clusters) {
            List<Cluster> sent = total > maxQueries ? Cluster.covering(partition) : partition;
            sent.forEach(cluster -> queries.add(cluster.range()));
        }
        return new WavePlan(queries, keys(alone));
    }

    /** Without those that are only keys, which are read with the others by key. */
    private static List<Cluster> queried(List<Cluster> clusters, List<Wish.Key> alone) {
        List<Cluster> queried = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<Wish.Key> keys = cluster.keys();
            alone.addAll(keys);
            if (keys.isEmpty()) {
                queried.add(cluster);
            }
        }
        return queried;
    }

    /** A key in a partition that is queried anyway becomes a range of one. */
    private boolean join(Wish.Key wish) {
        TableSchema<?> schema = wish.node().entity().table();
        TableDefinition table = TableDefinition.of(schema);
        KeyAttribute sort = table.sort();
        ColumnTest partition = equal(table.partition().name(), wish.key());
        List<Wish.Range> queried = ranges.get(new PartitionId(schema, null, List.of(partition)));
        if (sort == null || queried == null || queried.stream().noneMatch(Wish.Range::joins)) {
            return false;
        }
        return joined(wish, partition, equal(sort.name(), wish.key()), queried);
    }

    private static boolean joined(Wish.Key wish, ColumnTest partition, ColumnTest sort, List<Wish.Range> queried) {
        ReadPlan.Query<?> plan = query(wish.node(), wish.plan(), partition, sort);
        Span span = Span.of(plan.path(), plan.sort());
        if (span != null) {
            queried.add(new Wish.Range(wish.node(), plan, List.of(partition), span, wish));
        }
        return span != null;
    }

    private static <E> ReadPlan.Query<E> query(
            Node<E> node, ReadPlan.Lookup<?> lookup, ColumnTest partition, ColumnTest sort) {
        return new ReadPlan.Query<>(
                node.entity().primary(),
                List.of(List.of(List.of(partition))),
                List.of(sort),
                null,
                false,
                List.of(),
                List.of(),
                lookup.projection(),
                false,
                null);
    }

    private static ColumnTest equal(String name, Map<String, AttributeValue> key) {
        return new ColumnTest.Equal(name, key.getOrDefault(name, AttributeValue.fromS("")));
    }

    private static List<Cluster> clusters(PartitionId id, List<Wish.Range> wishes) {
        List<Cluster> clusters = new ArrayList<>();
        List<Wish.Range> joining = new ArrayList<>();
        for (Wish.Range wish : wishes) {
            if (wish.joins()) {
                joining.add(wish);
            } else {
                clusters.add(new Cluster(id.table(), List.of(wish), wish.span()));
            }
        }
        joining.sort((left, right) -> Span.byLow(span(left), span(right)));
        Cluster current = null;
        for (Wish.Range wish : joining) {
            if (current != null && current.adjoins(wish)) {
                current = current.with(wish);
                clusters.set(clusters.size() - 1, current);
            } else {
                current = new Cluster(id.table(), List.of(wish), wish.span());
                clusters.add(current);
            }
        }
        return clusters;
    }

    static Span span(Wish.Range wish) {
        Span span = wish.span();
        if (span == null) {
            throw new IllegalArgumentException("No range of one text: " + wish);
        }
        return span;
    }

    private static List<WavePlan.Keys> keys(List<Wish.Key> wishes) {
        Map<TableSchema<?>, List<Wish.Key>> tables = new LinkedHashMap<>();
        wishes.forEach(wish -> tables.computeIfAbsent(wish.node().entity().table(), table -> new ArrayList<>())
                .add(wish));
        List<WavePlan.Keys> reads = new ArrayList<>();
        tables.forEach((table, own) -> reads.add(new WavePlan.Keys(
                table,
                wanted(own),
                Projections.of(
                        own.stream().map(wish -> wish.plan().projection()).toList()))));
        return reads;
    }

    /** Each key once, with all that is made of its item. */
    private static Map<Map<String, AttributeValue>, Set<Node<?>>> wanted(List<Wish.Key> wishes) {
        Map<KeyIdentity, Map<String, AttributeValue>> distinct = new LinkedHashMap<>();
        Map<Map<String, AttributeValue>, Set<Node<?>>> wanted = new LinkedHashMap<>();
        for (Wish.Key wish : wishes) {
            Map<String, AttributeValue> key = distinct.computeIfAbsent(KeyIdentity.of(wish.key()), first -> wish.key());
            wanted.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(wish.node());
        }
        return wanted;
    }
}
