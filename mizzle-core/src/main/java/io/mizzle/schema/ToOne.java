package io.mizzle.schema;

import io.mizzle.expression.Condition;
import java.util.List;
import java.util.function.Supplier;

/**
 * A relation to one item at most: {@code ORDER.customer}. Immutable and thread-safe.
 *
 * @param <P> the parent
 * @param <C> the related entity, or the sealed interface of several
 */
public final class ToOne<P, C> extends RelationPath<P, C> {

    /**
     * For generated code.
     *
     * @param relation describes it, asked for after class initialisation
     */
    public ToOne(Supplier<RelationDefinition<P, C>> relation) {
        super(relation);
    }

    /**
     * A relation of an entity's definition; for generated code.
     *
     * @param parent the entity
     * @param name the relation's name
     */
    @SuppressWarnings("unchecked") // generated with the field's type
    public static <P, C> ToOne<P, C> of(EntitySchema<P> parent, String name) {
        return new ToOne<>(
                () -> (RelationDefinition<P, C>) EntityDefinition.of(parent).relation(name));
    }

    private ToOne(ToOne<P, C> path, RelationUse<C> use) {
        super(path, use);
    }

    /**
     * Only a related item of which this holds; otherwise there is none.
     *
     * @param conditions joined by AND with those given before
     */
    @SafeVarargs
    public final ToOne<P, C> where(Condition<C>... conditions) {
        return new ToOne<>(this, use().where(List.of(conditions)));
    }

    /**
     * Reads relations of the related entity along.
     *
     * @param relations such as {@code CUSTOMER.addresses}
     */
    @SafeVarargs
    public final ToOne<P, C> with(RelationPath<C, ?>... relations) {
        return new ToOne<>(this, use().with(List.of(relations)));
    }
}
