package io.mizzle.schema;

/**
 * The key of one item: the only way to name it. Made by {@code ORDER.key(…)}, {@code ORDER.keyOf(entity)} or a completed
 * {@code ORDER.in(…)}. Two keys are equal when entity and values are. Immutable.
 *
 * @param <E> the entity
 */
public final class PrimaryKey<E> extends TablePath<E> {

    /**
     * For generated code.
     *
     * @param state every step of the table's key bound
     */
    public PrimaryKey(PathState<E> state) {
        super(state);
    }
}
