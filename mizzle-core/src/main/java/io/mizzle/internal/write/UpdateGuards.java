package io.mizzle.internal.write;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.schema.Component;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import io.mizzle.schema.UniqueAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The guards that go with an update: of the unique values it changes.
 *
 * @param <E> the entity
 * @param planning of the statement
 * @param owner the item's physical key
 * @param knowledge of the item before and after the update
 */
record UpdateGuards<E>(Planning<E> planning, Map<String, AttributeValue> owner, Knowledge<E> knowledge) {

    /** Whether the update changes a unique value, or one of its scope. */
    boolean touched() {
        return Guards.needed(planning.entity())
                && planning.entity().uniques().stream().anyMatch(this::touches);
    }

    /** Whether it changes one whose old value is not known. */
    boolean readFirst() {
        return Guards.needed(planning.entity())
                && planning.entity().uniques().stream()
                        .filter(this::touches)
                        .flatMap(unique -> attributes(unique))
                        .anyMatch(attribute -> knowledge.before(attribute) instanceof Finding.Unknown);
    }

    /**
     * The guards.
     *
     * @throws InvalidItemException if DynamoDB would compute the new value
     */
    List<Companion> changes() {
        Guards<E> guards = new Guards<>(planning, owner);
        List<Companion> changes = new ArrayList<>();
        for (UniqueAttribute<E> unique : planning.entity().uniques()) {
            if (touches(unique)) {
                changes.addAll(guards.change(unique, this::before, this::after));
            }
        }
        return changes;
    }

    private boolean touches(UniqueAttribute<E> unique) {
        return attributes(unique).anyMatch(knowledge::touches);
    }

    /** A value is guarded as long as its item is not softly deleted. */
    private Stream<Attribute<E, ?, ?>> attributes(UniqueAttribute<E> unique) {
        return Stream.concat(unique.members().stream().map(KeyMember::attribute), softDelete().stream());
    }

    private Optional<Attribute<E, ?, ?>> softDelete() {
        return planning.entity().component(Role.SOFT_DELETE).map(Component::attribute);
    }

    private @Nullable Object before(KeyMember<E> member) {
        boolean deleted =
                softDelete().map(knowledge::before).filter(this::isThere).isPresent();
        return !deleted && knowledge.before(member.attribute()) instanceof Finding.Known known
                ? value(member, known)
                : null;
    }

    private boolean isThere(Finding finding) {
        return finding instanceof Finding.Known || finding instanceof Finding.Computed;
    }

    private @Nullable Object after(KeyMember<E> member) {
        if (softDelete().map(knowledge::find).filter(this::isThere).isPresent()) {
            return null;
        }
        Finding finding = knowledge.find(member.attribute());
        if (finding instanceof Finding.Computed computed) {
            Object first = first(member, computed.action());
            Object stored = before(member);
            return stored != null ? stored : first;
        }
        return finding instanceof Finding.Known known ? value(member, known) : null;
    }

    /** What the update sets where nothing is stored. */
    private Object first(KeyMember<E> member, UpdateAction<?> action) {
        if (action instanceof UpdateAction.SetIfAbsent<?> set) {
            return ItemEncoder.decoded(member.attribute(), set.value().encoded());
        }
        throw new InvalidItemException(
                member.name(),
                "it is unique, and DynamoDB would compute its value, which is not known before",
                "Read the item, then set() the new value");
    }

    private static Object value(KeyMember<?> member, Finding.Known known) {
        return ItemEncoder.decoded(member.attribute(), known.value());
    }
}
