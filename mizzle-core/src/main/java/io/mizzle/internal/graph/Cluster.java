package io.mizzle.internal.graph;

import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.StandingConditions;
import io.mizzle.internal.plan.TypeProof;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Ranges of one partition that are read by one Query.
 *
 * @param table the table
 * @param wishes at least one
 * @param span all of them and what is between, or null where the only one is no range of one text
 */
record Cluster(
        TableSchema<?> table,
        List<Wish.Range> wishes,
        @Nullable Span span) {

    Cluster {
        wishes = List.copyOf(wishes);
    }

    /** One for all of them, apart from those that are read alone. */
    static List<Cluster> covering(List<Cluster> clusters) {
        List<Cluster> left = new ArrayList<>();
        Cluster all = null;
        for (Cluster cluster : clusters) {
            if (cluster.wishes.stream().allMatch(Wish.Range::joins)) {
                all = all == null ? cluster : all.with(cluster);
            } else {
                left.add(cluster);
            }
        }
        if (all != null) {
            left.add(all);
        }
        return left;
    }

    private Cluster with(Cluster other) {
        Cluster both = this;
        for (Wish.Range wish : other.wishes) {
            both = both.with(wish);
        }
        return both;
    }

    Cluster with(Wish.Range wish) {
        List<Wish.Range> more = new ArrayList<>(wishes);
        more.add(wish);
        Span own = span == null ? WavePlanner.span(wish) : span;
        return new Cluster(table, more, own.covering(WavePlanner.span(wish)));
    }

    /** Whether the range, which begins later, can be read along without reading anything foreign between. */
    boolean adjoins(Wish.Range wish) {
        Span own = span;
        Span later = WavePlanner.span(wish);
        return own != null
                && (own.reaches(later) || others(Set.of()).stream().noneMatch(path -> liesBetween(path, own, later)));
    }

    private static boolean liesBetween(AccessPath<?> path, Span span, Span later) {
        return !(path.sort().get(0) instanceof KeyColumn.Text<?> text) || span.mayHoldBetween(later, text.template());
    }

    /** The ways by which entities get into this partition, apart from those wanted here. */
    private List<AccessPath<?>> others(Set<EntityDefinition<?>> wanted) {
        AccessPath<?> own = wishes.get(0).plan().path();
        List<AccessPath<?>> others = new ArrayList<>();
        for (EntitySchema<?> entity : TableSchema.entitiesOf(table)) {
            EntityDefinition<?> definition = EntityDefinition.of(entity);
            for (AccessPath<?> path : definition.paths()) {
                boolean same = path.kind() == own.kind() && path.index().equals(own.index());
                if (same
                        && !wanted.contains(definition)
                        && TypeProof.shares(path, wishes.get(0).partition())) {
                    others.add(path);
                }
            }
        }
        return others;
    }

    /** The items it is made of, where nothing else is read with them; empty where something is. */
    List<Wish.Key> keys() {
        List<Wish.Key> keys = new ArrayList<>();
        for (Wish.Range wish : wishes) {
            Wish.Key key = wish.key();
            if (key == null) {
                return List.of();
            }
            keys.add(key);
        }
        return keys;
    }

    /** The Query. */
    WavePlan.Range range() {
        Wish.Range first = wishes.get(0);
        Set<Node<?>> nodes = new LinkedHashSet<>();
        wishes.forEach(wish -> nodes.add(wish.node()));
        boolean alone = wishes.size() == 1;
        return new WavePlan.Range(
                alone ? first.plan() : joined(first.plan()),
                first.partition(),
                List.copyOf(nodes),
                alone && first.node().order().descending(),
                alone ? first.node().order().limit() : null);
    }

    private <E> ReadPlan.Query<E> joined(ReadPlan.Query<E> first) {
        Condition<E> type = typeFilter();
        return new ReadPlan.Query<>(
                first.path(),
                List.of(List.of(wishes.get(0).partition())),
                sort(first.path().sort().get(0).name()),
                null,
                type != null,
                type == null ? List.of() : List.of(type),
                List.of(),
                Projections.of(
                        wishes.stream().map(wish -> wish.plan().projection()).toList()),
                false,
                null);
    }

    private List<ColumnTest> sort(String column) {
        Span all = span;
        if (all == null || all.low() == null && all.high() == null) {
            return List.of();
        }
        ColumnTest exact = all.test();
        if (exact != null) {
            return List.of(exact);
        }
        String low = all.low();
        String high = all.high();
        if (low == null) {
            return List.of(new ColumnTest.Compare(column, "<=", AttributeValue.fromS(high)));
        }
        return List.of(
                high == null
                        ? new ColumnTest.Compare(column, ">=", AttributeValue.fromS(low))
                        : new ColumnTest.Between(column, AttributeValue.fromS(low), AttributeValue.fromS(high)));
    }

    /** Asks for the types that are wanted, where items of others can come along. */
    private <E> @Nullable Condition<E> typeFilter() {
        Set<EntityDefinition<?>> wanted = new LinkedHashSet<>();
        wishes.forEach(wish -> wanted.add(wish.node().entity()));
        Span all = span;
        String attribute = TableDefinition.of(table).typeAttribute();
        boolean foreign = all != null && others(wanted).stream().anyMatch(path -> liesIn(path, all));
        if (!foreign || attribute == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        wanted.forEach(entity -> {
            names.add(entity.typeName());
            names.addAll(entity.aliases());
        });
        return StandingConditions.types(wishes.get(0).node().toString(), attribute, names);
    }

    private static boolean liesIn(AccessPath<?> path, Span span) {
        return !(path.sort().get(0) instanceof KeyColumn.Text<?> text) || span.mayHold(text.template());
    }
}
