package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Predicate;
import io.mizzle.key.KeyFan;
import io.mizzle.key.KeyFormat;
import io.mizzle.key.PartitionFan;
import io.mizzle.key.SortRange;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds the partitions of a path: one when all is known, several for an IN-list, shards and time buckets.
 *
 * @param <E> the entity
 */
final class PartitionPlanner<E> {

    private final AccessPath<E> path;
    private final Bindings<E> bindings;
    private final int maxFanOut;

    PartitionPlanner(AccessPath<E> path, Bindings<E> bindings, int maxFanOut) {
        this.path = path;
        this.bindings = bindings;
        this.maxFanOut = maxFanOut;
    }

    /**
     * The partitions.
     *
     * @throws Lacking if a member is unknown or there would be too many partitions
     */
    PartitionPlan<E> plan() {
        List<KeyMember<E>> unknown = bindings.unknown(path.partitionSteps());
        if (unknown.isEmpty()) {
            return new PartitionPlan<>(
                    groups(bindings), consumed(null), path.partitionSteps().size());
        }
        Optional<Predicate.In<E>> values =
                unknown.size() == 1 ? bindings.conjuncts().in(unknown.get(0)) : Optional.empty();
        return listed(
                unknown.get(0),
                values.orElseThrow(() -> new Lacking("needs a value for "
                        + String.join(
                                ", ",
                                unknown.stream()
                                        .map(each -> "\"" + each.name() + "\"")
                                        .toList()))));
    }

    private PartitionPlan<E> listed(KeyMember<E> member, Predicate.In<E> values) {
        List<List<ColumnTest>> merged = new ArrayList<>();
        List<Object> distinct = new ArrayList<>();
        List<AttributeValue> seen = new ArrayList<>();
        for (Literal value : values.values()) {
            if (seen.stream().noneMatch(each -> AttributeValueOrder.same(each, value.encoded()))) {
                seen.add(value.encoded());
                distinct.add(value.value());
            }
        }
        for (Object value : inOrder(distinct, seen)) {
            groups(bindings.with(member, value)).forEach(merged::addAll);
            requireNarrow(merged.size());
        }
        List<List<ColumnTest>> partitions = merged.stream().distinct().toList();
        return new PartitionPlan<>(
                List.of(partitions), consumed(values), path.partitionSteps().size() - 0.25);
    }

    /** The order of a list, often that of a set, says nothing: a cursor needs one that stays. */
    private static List<Object> inOrder(List<Object> values, List<AttributeValue> encoded) {
        return IntStream.range(0, values.size())
                .boxed()
                .sorted((left, right) -> AttributeValueOrder.comparable(encoded.get(left), encoded.get(right))
                        ? AttributeValueOrder.compare(encoded.get(left), encoded.get(right))
                        : 0)
                .map(values::get)
                .toList();
    }

    private void requireNarrow(long partitions) {
        if (partitions > maxFanOut) {
            throw new Lacking("would read " + partitions + " partitions, more than maxFanOut = " + maxFanOut);
        }
    }

    private List<List<List<ColumnTest>>> groups(Bindings<E> known) {
        List<KeyColumn<E>> columns = path.partition();
        List<List<List<ColumnTest>>> groups = singles(tests(columns.get(0), known));
        for (int at = 1; at < columns.size(); at++) {
            groups = crossed(groups, tests(columns.get(at), known));
        }
        return groups;
    }

    private List<List<ColumnTest>> tests(KeyColumn<E> column, Bindings<E> known) {
        return column instanceof KeyColumn.Native<E> own ? component(own, known) : text(column, known);
    }

    private static List<List<List<ColumnTest>>> singles(List<List<ColumnTest>> groups) {
        if (groups.size() == 1 && groups.get(0).size() == 1) {
            return List.of(groups);
        }
        List<List<List<ColumnTest>>> singles = new ArrayList<>(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            List<List<ColumnTest>> partitions =
                    new ArrayList<>(groups.get(group).size());
            for (int at = 0; at < groups.get(group).size(); at++) {
                partitions.add(List.of(groups.get(group).get(at)));
            }
            singles.add(partitions);
        }
        return singles;
    }

    /** Partition attributes of a template never stand beside others: DynamoDB's multi-attribute keys are native. */
    private static List<List<List<ColumnTest>>> crossed(
            List<List<List<ColumnTest>>> groups, List<List<ColumnTest>> more) {
        List<List<List<ColumnTest>>> crossed = new ArrayList<>();
        for (List<List<ColumnTest>> group : groups) {
            for (List<ColumnTest> tests : more) {
                List<List<ColumnTest>> longer = new ArrayList<>();
                for (List<ColumnTest> partition : group) {
                    for (ColumnTest test : tests) {
                        List<ColumnTest> both = new ArrayList<>(partition);
                        both.add(test);
                        longer.add(List.copyOf(both));
                    }
                }
                crossed.add(longer);
            }
        }
        return crossed;
    }

    private List<List<ColumnTest>> component(KeyColumn.Native<E> column, Bindings<E> known) {
        Object value = known.value(column.member());
        if (value == null) {
            throw new Lacking("needs a value for \"" + column.member().name() + "\"");
        }
        ColumnTest equal = new ColumnTest.Equal(column.name(), SortPlanner.encoded(column.member(), value));
        return NativeRange.empty(equal) ? List.of() : List.of(List.of(equal));
    }

    private List<List<ColumnTest>> text(KeyColumn<E> column, Bindings<E> known) {
        KeyColumn.Text<E> text = (KeyColumn.Text<E>) column;
        @Nullable Object[] values = new @Nullable Object[text.members().size()];
        @Nullable Instant from = null;
        @Nullable Instant to = null;
        for (int i = 0; i < values.length; i++) {
            values[i] = known.value(text.members().get(i));
            if (values[i] == null && isBucket(text, i)) {
                RangeWish<E> range = known.range(text.members().get(i));
                from = Ends.low(range);
                to = Ends.high(range);
                requireBothEnds(text.members().get(i), from, to);
            }
        }
        PartitionFan fan = PartitionFan.of(text.template(), values, from, to);
        requireNarrow(fan.count());
        return grouped(column.name(), fan, sortedByBucket(text, values));
    }

    /** Whether going from bucket to bucket is going along the sort key; if not, all buckets are merged. */
    private boolean sortedByBucket(KeyColumn.Text<E> column, @Nullable Object[] values) {
        KeyColumn<E> first = path.sort().isEmpty() ? null : path.sort().get(0);
        if (first == null || first.members().isEmpty()) {
            return false;
        }
        KeyMember<E> leading = first.members().get(0);
        boolean bucket = false;
        for (int i = 0; i < values.length; i++) {
            bucket |= values[i] == null
                    && isBucket(column, i)
                    && leading.isAt(column.members().get(i).attribute());
        }
        return bucket && (!(first instanceof KeyColumn.Text<E> text) || ascends(text));
    }

    private static boolean ascends(KeyColumn.Text<?> column) {
        KeyFormat<?> format = column.template().placeholders().get(0).format();
        return format.ordered() && !format.descending() && column.template().sortsBy(0);
    }

    private static <E> boolean isBucket(KeyColumn.Text<E> column, int placeholder) {
        KeyFormat<?> format = column.template().placeholders().get(placeholder).format();
        return format.fan().filter(KeyFan.Buckets.class::isInstance).isPresent();
    }

    private static <E> void requireBothEnds(KeyMember<E> member, @Nullable Instant from, @Nullable Instant to) {
        if (from == null || to == null) {
            throw new Lacking("needs a first and a last value of \"" + member.name() + "\", which is kept in buckets");
        }
    }

    private static List<List<ColumnTest>> grouped(String column, PartitionFan fan, boolean byBucket) {
        List<String> keys = fan.partitions();
        int size = byBucket ? (int) fan.shards() : Math.max(1, keys.size());
        List<List<ColumnTest>> groups = new ArrayList<>();
        for (int start = 0; start < keys.size(); start += size) {
            groups.add(keys.subList(start, Math.min(start + size, keys.size())).stream()
                    .map(key -> (ColumnTest) new ColumnTest.Equal(column, AttributeValue.fromS(key)))
                    .toList());
        }
        return groups;
    }

    private List<Condition<E>> consumed(@Nullable Condition<E> list) {
        if (list == null && bindings.conjuncts().all().isEmpty()) {
            return List.of();
        }
        List<Condition<E>> exact = new ArrayList<>();
        for (KeyColumn<E> column : path.partition()) {
            for (int i = 0; i < column.members().size(); i++) {
                KeyMember<E> member = column.members().get(i);
                Condition<E> reason = bindings.knows(member) ? bindings.reason(member) : list;
                boolean fanned =
                        !bindings.knows(member) && !path.partitionSteps().contains(member);
                if (reason != null && !fanned && exact(column, i)) {
                    exact.add(reason);
                }
            }
        }
        return exact;
    }

    private static <E> boolean exact(KeyColumn<E> column, int placeholder) {
        return !(column instanceof KeyColumn.Text<E> text)
                || text.template().injective()
                        && text.template()
                                .placeholders()
                                .get(placeholder)
                                .format()
                                .lossless();
    }

    /** The ends of a range over instants. */
    private static final class Ends {

        static @Nullable Instant low(@Nullable RangeWish<?> wish) {
            if (wish == null) {
                return null;
            }
            SortRange range = wish.range();
            if (range instanceof SortRange.Between between) {
                return (Instant) between.low();
            }
            if (range instanceof SortRange.AtLeast least) {
                return (Instant) least.value();
            }
            return range instanceof SortRange.GreaterThan greater ? (Instant) greater.value() : null;
        }

        static @Nullable Instant high(@Nullable RangeWish<?> wish) {
            if (wish == null) {
                return null;
            }
            SortRange range = wish.range();
            if (range instanceof SortRange.Between between) {
                return (Instant) between.high();
            }
            if (range instanceof SortRange.AtMost most) {
                return (Instant) most.value();
            }
            return range instanceof SortRange.LessThan less ? (Instant) less.value() : null;
        }
    }
}
