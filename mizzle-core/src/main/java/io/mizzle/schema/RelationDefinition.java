package io.mizzle.schema;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation as data: by which keys the related items are found.
 *
 * @param <P> the parent
 * @param <C> the related entity, or the sealed interface of several
 * @param name the relation's name
 * @param parent the entity that has it
 * @param many whether there may be several related items
 * @param branches one per related entity
 * @param type gives the related entity's type name, so that only that branch is taken; null: all are
 */
public record RelationDefinition<P, C>(
        String name,
        EntitySchema<P> parent,
        boolean many,
        List<Branch<P, ? extends C>> branches,
        @Nullable KeyMember<P> type) {

    /** Copies the list. */
    public RelationDefinition {
        branches = List.copyOf(branches);
    }

    /**
     * A relation to several items.
     *
     * @param name the relation's name
     * @param parent the entity that has it
     * @param branches one per related entity
     */
    @SafeVarargs
    public static <P, C> RelationDefinition<P, C> many(
            String name, EntitySchema<P> parent, Branch<P, ? extends C>... branches) {
        return new RelationDefinition<>(name, parent, true, Arrays.asList(branches), null);
    }

    /**
     * A relation to one item at most.
     *
     * @param name the relation's name
     * @param parent the entity that has it
     * @param branches one per related entity
     */
    @SafeVarargs
    public static <P, C> RelationDefinition<P, C> one(
            String name, EntitySchema<P> parent, Branch<P, ? extends C>... branches) {
        return new RelationDefinition<>(name, parent, false, Arrays.asList(branches), null);
    }

    /**
     * The same, with a component that names the related entity.
     *
     * @param member holds the type name, as text or as an enum constant of that name
     */
    public RelationDefinition<P, C> byType(KeyMember<P> member) {
        return new RelationDefinition<>(name, parent, many, branches, member);
    }

    /** The relation as people name it: {@code Customer.orders}. */
    @Override
    public String toString() {
        return parent + "." + name;
    }
}
