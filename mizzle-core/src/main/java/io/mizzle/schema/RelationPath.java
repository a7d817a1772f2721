package io.mizzle.schema;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation as statements name it, with what they want of it: {@code CUSTOMER.orders.limit(10)}. Immutable and thread-safe.
 *
 * @param <P> the parent
 * @param <C> the related entity, or the sealed interface of several
 */
public abstract sealed class RelationPath<P, C> permits ToMany, ToOne {

    private final Relation<P, C> relation;
    private final RelationUse<C> use;

    RelationPath(Supplier<RelationDefinition<P, C>> relation) {
        this.relation = new Relation<>(relation);
        this.use = RelationUse.all();
    }

    RelationPath(RelationPath<P, C> path, RelationUse<C> use) {
        this.relation = path.relation;
        this.use = use;
    }

    /** By which keys the related items are found; asked for after class initialisation. */
    public final RelationDefinition<P, C> definition() {
        return relation.definition();
    }

    /** What this statement wants of the relation. */
    public final RelationUse<C> use() {
        return use;
    }

    /** The relation as people name it: {@code Customer.orders}. */
    @Override
    public final String toString() {
        return definition().toString();
    }

    /** Shared by all uses of a relation, so that it is described once. */
    private static final class Relation<P, C> {

        private final Supplier<RelationDefinition<P, C>> supplier;
        private volatile @Nullable RelationDefinition<P, C> definition;

        Relation(Supplier<RelationDefinition<P, C>> supplier) {
            this.supplier = supplier;
        }

        RelationDefinition<P, C> definition() {
            RelationDefinition<P, C> known = definition;
            if (known == null) {
                known = supplier.get();
                definition = known;
            }
            return known;
        }
    }
}
