package io.mizzle.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of a view that holds related items.
 *
 * @param <E> the entity the view starts from
 * @param <V> the view
 * @param <T> what the component holds: a list, or an optional
 * @param name the component's name, which is the relation's
 * @param relation the relation
 * @param form how the related items are read; null for whole entities, whichever they are
 * @param value reads the component from a view
 */
public record ViewPart<E, V, T>(
        String name, RelationPath<E, ?> relation, @Nullable Form<?, ?> form, Function<V, T> value) {

    /**
     * A list of related items.
     *
     * @param name the component's name
     * @param relation the relation
     * @param form an entity, a projection or a view
     * @param value reads the component from a view
     */
    public static <E, V, C, R> ViewPart<E, V, List<R>> list(
            String name, ToMany<E, C> relation, Form<C, R> form, Function<V, List<R>> value) {
        return new ViewPart<>(name, relation, form, value);
    }

    /**
     * A list of related items of several entities.
     *
     * @param name the component's name
     * @param relation a relation to a sealed interface
     * @param value reads the component from a view
     */
    public static <E, V, C> ViewPart<E, V, List<C>> list(
            String name, ToMany<E, C> relation, Function<V, List<C>> value) {
        return new ViewPart<>(name, relation, null, value);
    }

    /**
     * The related item, if there is one.
     *
     * @param name the component's name
     * @param relation the relation
     * @param form an entity, a projection or a view
     * @param value reads the component from a view; {@code Optional.ofNullable} where it is nullable
     */
    public static <E, V, C, R> ViewPart<E, V, Optional<R>> optional(
            String name, ToOne<E, C> relation, Form<C, R> form, Function<V, Optional<R>> value) {
        return new ViewPart<>(name, relation, form, value);
    }

    /**
     * The related item of one of several entities, if there is one.
     *
     * @param name the component's name
     * @param relation a relation to a sealed interface
     * @param value reads the component from a view; {@code Optional.ofNullable} where it is nullable
     */
    public static <E, V, C> ViewPart<E, V, Optional<C>> optional(
            String name, ToOne<E, C> relation, Function<V, Optional<C>> value) {
        return new ViewPart<>(name, relation, null, value);
    }
}
