package io.mizzle.schema;

import io.mizzle.expression.Attribute;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number of an entity that counts its related items, or sums an attribute of theirs. Immutable.
 *
 * @param <P> the entity that has the number
 * @param <C> the related entity
 * @param parent the entity that has the number
 * @param total where it is stored
 * @param child the related entity
 * @param summed the attribute of the related entity that is summed, null where items are counted
 * @param members the values of the related entity that the parent's key is made of, in the order of its members
 */
public record Counter<P, C>(
        EntityDefinition<P> parent,
        Attribute<P, ?, ?> total,
        EntitySchema<C> child,
        @Nullable KeyMember<C> summed,
        List<KeyMember<C>> members) {

    /** Copies the members. */
    public Counter {
        members = List.copyOf(members);
    }

    /**
     * The values of the parent's key, from those of a related item.
     *
     * @param values of the related item, null where absent
     */
    public Function<KeyMember<P>, @Nullable Object> parentValues(Function<KeyMember<C>, @Nullable Object> values) {
        List<KeyMember<P>> own = parent.primary().members();
        return member -> IntStream.range(0, own.size())
                .filter(i -> own.get(i).name().equals(member.name()))
                .mapToObj(members::get)
                .map(values)
                .findFirst()
                .orElse(null);
    }

    /** For messages: {@code Customer.orderCount}. */
    @Override
    public String toString() {
        return parent.name() + "." + total;
    }
}
