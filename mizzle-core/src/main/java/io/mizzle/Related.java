package io.mizzle;

import io.mizzle.schema.RelationDefinition;
import io.mizzle.schema.RelationPath;
import io.mizzle.schema.ToMany;
import io.mizzle.schema.ToOne;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity and the related ones that a query fetched with it. Immutable.
 *
 * @param <E> the entity
 */
public final class Related<E> {

    private final E entity;
    private final Map<String, List<Object>> relations;

    private Related(E entity, Map<String, List<Object>> relations) {
        this.entity = entity;
        this.relations = relations;
    }

    static Object of(Object entity, List<RelationDefinition<?, ?>> relations, List<List<Object>> children) {
        Map<String, List<Object>> found = new LinkedHashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            found.put(relations.get(i).name(), List.copyOf(children.get(i)));
        }
        return new Related<>(entity, found);
    }

    /** The entity. */
    public E entity() {
        return entity;
    }

    /**
     * The related items, in the order of their sort key or as the query said.
     *
     * @param relation one that the query named in {@code with(…)}
     * @return empty where there is none
     * @throws IllegalArgumentException if the query did not name it
     */
    @SuppressWarnings("unchecked") // what was read along a relation is of its target
    public <C> List<Related<C>> get(ToMany<E, C> relation) {
        return (List<Related<C>>) (List<?>) found(relation);
    }

    /**
     * The related item.
     *
     * @param relation one that the query named in {@code with(…)}
     * @return empty where there is none
     * @throws IllegalArgumentException if the query did not name it
     */
    @SuppressWarnings("unchecked") // what was read along a relation is of its target
    public <C> Optional<Related<C>> get(ToOne<E, C> relation) {
        return ((List<Related<C>>) (List<?>) found(relation)).stream().findFirst();
    }

    private List<Object> found(RelationPath<E, ?> relation) {
        List<Object> found = relations.get(relation.definition().name());
        if (found == null) {
            throw new IllegalArgumentException("The query did not fetch " + relation + ". Add .with(" + relation
                    + ") to it" + (relations.isEmpty() ? "." : "; it fetched " + relations.keySet() + "."));
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Related<?> related
                && Objects.equals(entity, related.entity)
                && relations.equals(related.relations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entity, relations);
    }

    @Override
    public String toString() {
        return relations.isEmpty() ? String.valueOf(entity) : entity + " " + relations;
    }
}
