package io.mizzle.schema;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A view as data: what it starts from, what is read along, and how the record is made of it.
 *
 * @param <E> the entity it starts from
 * @param <V> the view
 */
public final class ViewDefinition<E, V> {

    private final String name;
    private final Class<V> type;
    private final Root<E, ?, V> root;
    private final List<ViewPart<E, V, ?>> parts;

    private ViewDefinition(String name, Class<V> type, Root<E, ?, V> root, List<ViewPart<E, V, ?>> parts) {
        this.name = name;
        this.type = type;
        this.root = root;
        this.parts = List.copyOf(parts);
    }

    /**
     * The definition behind a view's constant.
     *
     * @param view a generated view
     */
    public static <E, V> ViewDefinition<E, V> of(ViewSchema<E, V> view) {
        return view.definition();
    }

    /**
     * A definition; for generated code.
     *
     * @param name the record's simple name
     * @param type the record's class
     * @param root the entity, or a projection of it
     * @param rootValue reads the root from a view
     * @param parts the other components
     * @param assembler makes the record
     */
    public static <E, R, V> ViewDefinition<E, V> of(
            String name,
            Class<V> type,
            Form<E, R> root,
            Function<V, R> rootValue,
            List<ViewPart<E, V, ?>> parts,
            BiFunction<R, ViewParts, V> assembler) {
        return new ViewDefinition<>(name, type, new Root<>(root, rootValue, assembler), parts);
    }

    /** The record's simple name. */
    public String name() {
        return name;
    }

    /** The record's class. */
    public Class<V> type() {
        return type;
    }

    /** The entity it starts from, or a projection of it. */
    public Form<E, ?> root() {
        return root.form();
    }

    /** The root that a view holds. */
    public Object rootOf(V view) {
        return root.value(view);
    }

    /** The components that hold related items, in declaration order. */
    public List<ViewPart<E, V, ?>> parts() {
        return parts;
    }

    /**
     * A view.
     *
     * @param rootValue the root, of the form that {@link #root()} says
     * @param values one for each part
     */
    public V assemble(Object rootValue, ViewParts values) {
        return root.assemble(rootValue, values);
    }

    @Override
    public String toString() {
        return name;
    }

    private record Root<E, R, V>(Form<E, R> form, Function<V, R> value, BiFunction<R, ViewParts, V> assembler) {

        @SuppressWarnings("NullAway") // a record's component, as generated code reads it
        Object value(V view) {
            return value.apply(view);
        }

        @SuppressWarnings("unchecked") // the runtime reads the root in this very form
        V assemble(Object rootValue, ViewParts values) {
            return assembler.apply((R) rootValue, values);
        }
    }
}
