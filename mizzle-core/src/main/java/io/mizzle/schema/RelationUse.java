package io.mizzle.schema;

import io.mizzle.expression.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one statement wants of a relation. Limit, order and conditions apply to each parent by itself.
 *
 * @param <C> the related entity
 * @param conditions joined by AND
 * @param limit how many per parent at most, or null for all
 * @param descending whether from the end of the sort key
 * @param nested relations of the related entity to be read along
 */
public record RelationUse<C>(
        List<Condition<C>> conditions, @Nullable Integer limit, boolean descending, List<RelationPath<C, ?>> nested) {

    /** Copies the lists. */
    public RelationUse {
        conditions = List.copyOf(conditions);
        nested = List.copyOf(nested);
    }

    /** All related items, in order, and nothing below them. */
    static <C> RelationUse<C> all() {
        return new RelationUse<>(List.of(), null, false, List.of());
    }

    RelationUse<C> where(Collection<Condition<C>> more) {
        List<Condition<C>> both = new ArrayList<>(conditions);
        both.addAll(more);
        return new RelationUse<>(both, limit, descending, nested);
    }

    RelationUse<C> limit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("limit(" + most + ") of a relation: the smallest limit is 1."
                    + " Leave the relation out of with(…) to read none of it.");
        }
        return new RelationUse<>(conditions, most, descending, nested);
    }

    RelationUse<C> reversed() {
        return new RelationUse<>(conditions, limit, true, nested);
    }

    RelationUse<C> with(Collection<RelationPath<C, ?>> more) {
        List<RelationPath<C, ?>> both = new ArrayList<>(nested);
        both.addAll(more);
        return new RelationUse<>(conditions, limit, descending, both);
    }
}
