package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.internal.write.WritePlan.Expectation;
import io.mizzle.schema.Component;
import io.mizzle.schema.Counter;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The parents whose numbers change with a write of one item.
 *
 * @param <E> the entity
 * @param planning of the statement
 */
record Tallies<E>(Planning<E> planning) {

    /**
     * What an item adds to a counter.
     *
     * @param parent the parent's physical key
     * @param amount 1 where items are counted
     */
    record Share(Map<String, AttributeValue> parent, BigDecimal amount) {}

    boolean needed() {
        return planning.counting() && !planning.entity().countedBy().isEmpty();
    }

    /** The counters to keep; none where the statement says so. */
    List<Counter<?, E>> counters() {
        return planning.counting() ? planning.entity().countedBy() : List.of();
    }

    /** From one image of the item to another; an empty one is none. */
    List<Companion> between(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        List<Companion> tallies = new ArrayList<>();
        for (Counter<?, E> counter : counters()) {
            tallies.addAll(change(counter, share(counter, before), share(counter, after)));
        }
        return tallies;
    }

    private @Nullable Share share(Counter<?, E> counter, Map<String, AttributeValue> item) {
        boolean counted = !item.isEmpty() && softDelete().noneMatch(name -> item.containsKey(name.storedName()));
        return counted ? share(counter, member -> ItemEncoder.stored(member, item)) : null;
    }

    private Stream<Component<E, ?>> softDelete() {
        return planning.entity().component(Role.SOFT_DELETE).stream();
    }

    /** What an item of these values adds; null where it has no parent. */
    @Nullable Share share(Counter<?, E> counter, Function<KeyMember<E>, @Nullable Object> values) {
        boolean orphan = counter.members().stream().anyMatch(member -> values.apply(member) == null);
        KeyMember<E> summed = counter.summed();
        return orphan
                ? null
                : new Share(parent(counter, values), summed == null ? BigDecimal.ONE : number(values.apply(summed)));
    }

    static BigDecimal number(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static <P, E> Map<String, AttributeValue> parent(
            Counter<P, E> counter, Function<KeyMember<E>, @Nullable Object> values) {
        return KeyEncoder.of(counter.parent(), counter.parentValues(values));
    }

    /** From one share to another. */
    List<Companion> change(Counter<?, E> counter, @Nullable Share before, @Nullable Share after) {
        List<Companion> tallies = new ArrayList<>();
        if (before != null && after != null && before.parent().equals(after.parent())) {
            add(counter, after.parent(), after.amount().subtract(before.amount()), tallies);
            return tallies;
        }
        if (before != null) {
            add(counter, before.parent(), before.amount().negate(), tallies);
        }
        if (after != null) {
            add(counter, after.parent(), after.amount(), tallies);
        }
        return tallies;
    }

    /** Adds to the number of one parent. */
    void add(Counter<?, E> counter, Map<String, AttributeValue> parent, BigDecimal amount, List<Companion> tallies) {
        if (amount.signum() != 0) {
            tallies.add(tally(counter, parent, amount));
        }
    }

    private <P> Tally<P> tally(Counter<P, E> counter, Map<String, AttributeValue> key, BigDecimal amount) {
        EntityDefinition<P> parent = counter.parent();
        WritePlan<P> plan = new WritePlan<>(
                planning.operation(),
                parent,
                planning.table(),
                key,
                new Change.None<>(),
                List.of(PhysicalAttributes.partition(parent).exists()),
                Expectation.AN_ITEM);
        return Tally.of(counter, plan, amount);
    }

    /** The attributes that decide what an item adds, and to which parent. */
    Stream<Attribute<E, ?, ?>> deciding(Counter<?, E> counter) {
        KeyMember<E> summed = counter.summed();
        return Stream.concat(counter.members().stream(), summed == null ? Stream.empty() : Stream.of(summed))
                .map(KeyMember::attribute);
    }
}
