package io.mizzle.processor.model;

import java.util.List;

/**
 * The way from one entity to another along an access path of the other.
 *
 * @param from the entity whose components give the values
 * @param target the entity that is found
 * @param path the access path of the target
 * @param bindings one per bound step: those of the partition, then leading ones of the sort key, in order
 */
public record HopModel(EntityModel from, EntityModel target, PathModel path, List<BindingModel> bindings) {
    /** Copies the bindings. */
    public HopModel {
        bindings = List.copyOf(bindings);
    }

    /** Whether the target's whole primary key is bound, so that each item is named. */
    public boolean isComplete() {
        return path.kind() == PathKind.TABLE
                && bindings.size() == path.members().size();
    }

    /** Whether the elements of a list or set give one key each. */
    public boolean isEach() {
        return bindings.stream().anyMatch(BindingModel::each);
    }
}
