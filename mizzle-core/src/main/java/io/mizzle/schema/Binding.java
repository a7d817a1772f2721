package io.mizzle.schema;

/**
 * Where one step of a key gets its value when a relation is followed.
 *
 * @param <A> the entity the hop starts from
 * @param from gives the value
 * @param each whether it holds a list or set, of which every element is a value: one key each
 */
public record Binding<A>(KeyMember<A> from, boolean each) {

    /**
     * The value itself.
     *
     * @param from gives the value
     */
    public static <A> Binding<A> of(KeyMember<A> from) {
        return new Binding<>(from, false);
    }

    /**
     * Every element of a list or set.
     *
     * @param from gives the list or set
     */
    public static <A> Binding<A> each(KeyMember<A> from) {
        return new Binding<>(from, true);
    }
}
