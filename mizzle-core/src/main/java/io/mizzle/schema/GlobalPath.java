package io.mizzle.schema;

/**
 * A way along a global secondary index: what it leads to is eventually consistent. Immutable.
 *
 * @param <E> the entity
 */
public class GlobalPath<E> {

    private final PathState<E> state;

    /**
     * For generated code.
     *
     * @param state what is bound
     */
    public GlobalPath(PathState<E> state) {
        this.state = state;
    }

    /**
     * What a path has bound: a static method, so that no placeholder collides with it; generated
     * subclasses call it too.
     *
     * @param path any path
     */
    public static <E> PathState<E> stateOf(GlobalPath<E> path) {
        return path.state;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof GlobalPath<?> path && state.equals(path.state);
    }

    @Override
    public final int hashCode() {
        return state.hashCode();
    }

    @Override
    public String toString() {
        return PathText.of(state);
    }
}
