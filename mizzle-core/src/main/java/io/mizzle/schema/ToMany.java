package io.mizzle.schema;

import io.mizzle.expression.Condition;
import java.util.List;
import java.util.function.Supplier;

/**
 * A relation to several items: {@code CUSTOMER.orders}. Immutable and thread-safe.
 *
 * @param <P> the parent
 * @param <C> the related entity, or the sealed interface of several
 */
public final class ToMany<P, C> extends RelationPath<P, C> {

    /**
     * For generated code.
     *
     * @param relation describes it, asked for after class initialisation
     */
    public ToMany(Supplier<RelationDefinition<P, C>> relation) {
        super(relation);
    }

    /**
     * A relation of an entity's definition; for generated code.
     *
     * @param parent the entity
     * @param name the relation's name
     */
    @SuppressWarnings("unchecked") // generated with the field's type
    public static <P, C> ToMany<P, C> of(EntitySchema<P> parent, String name) {
        return new ToMany<>(
                () -> (RelationDefinition<P, C>) EntityDefinition.of(parent).relation(name));
    }

    private ToMany(ToMany<P, C> path, RelationUse<C> use) {
        super(path, use);
    }

    /**
     * Only related items of which this holds. DynamoDB reads and charges for the others too, unless the key says it.
     *
     * @param conditions joined by AND with those given before
     */
    @SafeVarargs
    public final ToMany<P, C> where(Condition<C>... conditions) {
        return new ToMany<>(this, use().where(List.of(conditions)));
    }

    /**
     * Only so many for each parent, the first in the order of the sort key.
     *
     * @param most at least 1
     * @throws IllegalArgumentException if it is less
     */
    public ToMany<P, C> limit(int most) {
        return new ToMany<>(this, use().limit(most));
    }

    /** From the end of the sort key. */
    public ToMany<P, C> descending() {
        return new ToMany<>(this, use().reversed());
    }

    /**
     * Reads relations of the related entity along.
     *
     * @param relations such as {@code ORDER.lines}
     */
    @SafeVarargs
    public final ToMany<P, C> with(RelationPath<C, ?>... relations) {
        return new ToMany<>(this, use().with(List.of(relations)));
    }
}
