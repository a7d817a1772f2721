package io.mizzle.internal.write;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.expression.Arithmetic;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.write.Tallies.Share;
import io.mizzle.schema.Component;
import io.mizzle.schema.Counter;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parents whose numbers change with an update. An amount that is added to a summed number is known without its old value.
 *
 * @param <E> the entity
 * @param planning of the statement
 * @param knowledge of the item before and after the update
 * @param created whether the update creates the item; null where that is not known
 */
record UpdateTallies<E>(
        Planning<E> planning,
        Knowledge<E> knowledge,
        @Nullable Boolean created) {

    private Tallies<E> tallies() {
        return new Tallies<>(planning);
    }

    /** Whether the update changes a number of a parent, or may. */
    boolean touched() {
        return tallies().counters().stream().anyMatch(this::touches);
    }

    private boolean touches(Counter<?, E> counter) {
        return !Boolean.FALSE.equals(created) || deciding(counter).anyMatch(knowledge::touches);
    }

    private Stream<Attribute<E, ?, ?>> deciding(Counter<?, E> counter) {
        return Stream.concat(tallies().deciding(counter), softDelete().stream());
    }

    private Optional<Attribute<E, ?, ?>> softDelete() {
        return planning.entity().component(Role.SOFT_DELETE).map(Component::attribute);
    }

    /** Whether the item is read first: an old value is needed and not known. */
    boolean readFirst() {
        return tallies().counters().stream().filter(this::touches).anyMatch(this::readsFirst);
    }

    private boolean readsFirst(Counter<?, E> counter) {
        if (created == null) {
            return true;
        }
        KeyMember<E> summed = counter.summed();
        boolean byAmount = summed != null && movesNothing(counter) && added(summed) != null;
        return deciding(counter)
                .filter(attribute -> !(byAmount && summed != null && summed.isAt(attribute)))
                .anyMatch(attribute -> knowledge.before(attribute) instanceof Finding.Unknown);
    }

    /** Whether the item keeps its parent and its life. */
    private boolean movesNothing(Counter<?, E> counter) {
        return softDelete().filter(knowledge::touches).isEmpty()
                && counter.members().stream().noneMatch(member -> knowledge.touches(member.attribute()));
    }

    /** What the update adds to a number, null where that depends on its old value. */
    private @Nullable BigDecimal added(KeyMember<E> summed) {
        UpdateAction<E> action = knowledge.action(summed.attribute());
        if (action instanceof UpdateAction.Add<E> add) {
            return new BigDecimal(add.value().encoded().n());
        }
        if (action instanceof UpdateAction.SetValue<E> set
                && set.value() instanceof Arithmetic<E, ?> arithmetic
                && summed.isAt(arithmetic.attribute())) {
            BigDecimal amount = new BigDecimal(arithmetic.amount().encoded().n());
            return arithmetic.plus() ? amount : amount.negate();
        }
        return null;
    }

    /**
     * The parents.
     *
     * @throws InvalidItemException if DynamoDB would compute what a parent's number depends on
     */
    List<Companion> changes() {
        List<Companion> changes = new ArrayList<>();
        for (Counter<?, E> counter : tallies().counters()) {
            if (touches(counter)) {
                addChange(counter, changes);
            }
        }
        return changes;
    }

    private void addChange(Counter<?, E> counter, List<Companion> changes) {
        KeyMember<E> summed = counter.summed();
        BigDecimal added = summed == null || !Boolean.FALSE.equals(created) ? null : added(summed);
        if (added != null && movesNothing(counter)) {
            Share share = isDeleted(softDelete().map(knowledge::before))
                    ? null
                    : tallies()
                            .share(
                                    counter,
                                    member ->
                                            summed != null && summed.isAt(member.attribute()) ? null : before(member));
            if (share != null) {
                tallies().add(counter, share.parent(), added, changes);
            }
            return;
        }
        boolean none = Boolean.TRUE.equals(created) || isDeleted(softDelete().map(knowledge::before));
        boolean gone = isDeleted(softDelete().map(knowledge::find));
        changes.addAll(tallies()
                .change(
                        counter,
                        none ? null : tallies().share(counter, this::before),
                        gone ? null : tallies().share(counter, this::after)));
    }

    private static boolean isDeleted(Optional<Finding> softDelete) {
        return softDelete
                .filter(finding -> finding instanceof Finding.Known || finding instanceof Finding.Computed)
                .isPresent();
    }

    private @Nullable Object before(KeyMember<E> member) {
        return knowledge.before(member.attribute()) instanceof Finding.Known known
                ? ItemEncoder.decoded(member.attribute(), known.value())
                : null;
    }

    private @Nullable Object after(KeyMember<E> member) {
        Finding finding = knowledge.find(member.attribute());
        if (finding instanceof Finding.Computed computed) {
            return computed(member, computed.action());
        }
        return finding instanceof Finding.Known known ? ItemEncoder.decoded(member.attribute(), known.value()) : null;
    }

    private Object computed(KeyMember<E> member, UpdateAction<?> action) {
        Object stored = before(member);
        if (action instanceof UpdateAction.SetIfAbsent<?> set) {
            return stored != null
                    ? stored
                    : ItemEncoder.decoded(member.attribute(), set.value().encoded());
        }
        BigDecimal added = added(member);
        if (added == null) {
            throw new InvalidItemException(
                    member.name(),
                    "another item's number depends on it, and DynamoDB would compute its value, which is not known before",
                    "Read the item, then set() the new value; or say withoutCounters()");
        }
        return Tallies.number(stored).add(added);
    }
}
