package io.mizzle.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from an item to a value inside it ("Specifying item attributes when using expressions in DynamoDB"). Immutable. */
public final class AttributePath {

    private final String entity;
    private final String root;
    private final List<Step> inner;
    private @Nullable List<Step> steps;

    /**
     * A path.
     *
     * @param entity the entity's simple name, for messages
     * @param steps attribute names and list positions, from the outside in; at least one, the first a name
     */
    public AttributePath(String entity, List<Step> steps) {
        this(entity, ((Step.Name) steps.get(0)).name(), List.copyOf(steps.subList(1, steps.size())));
    }

    private AttributePath(String entity, String root, List<Step> inner) {
        this.entity = entity;
        this.root = root;
        this.inner = inner;
    }

    /** One step into a map or a list. */
    public sealed interface Step {

        /** The attribute of this stored name. */
        record Name(String name) implements Step {}

        /** The list element at this position, from 0. */
        record Position(int index) implements Step {}
    }

    /**
     * A top-level attribute.
     *
     * @param entity the entity's simple name
     * @param name the stored name
     */
    public static AttributePath of(String entity, String name) {
        return new AttributePath(entity, name, List.of());
    }

    /** The entity's simple name. */
    public String entity() {
        return entity;
    }

    /** Attribute names and list positions, from the outside in; at least one, the first a name. Most paths are never asked. */
    public List<Step> steps() {
        List<Step> known = steps;
        if (known == null) {
            List<Step> all = new ArrayList<>(inner.size() + 1);
            all.add(new Step.Name(root));
            all.addAll(inner);
            known = List.copyOf(all);
            steps = known;
        }
        return known;
    }

    /** The path of an attribute of the map at this path. */
    public AttributePath name(String name) {
        List<Step> longer = new ArrayList<>(inner);
        longer.add(new Step.Name(name));
        return new AttributePath(entity, root, List.copyOf(longer));
    }

    /** The path of an element of the list at this path; the position is checked by the attribute. */
    public AttributePath position(int index) {
        List<Step> longer = new ArrayList<>(inner);
        longer.add(new Step.Position(index));
        return new AttributePath(entity, root, List.copyOf(longer));
    }

    /** The stored name of the top-level attribute this path starts with. */
    public String root() {
        return root;
    }

    /** Whether this path is the top-level attribute itself. */
    public boolean topLevel() {
        return inner.isEmpty();
    }

    /** Whether one of the two paths is the other or lies below it: an update may not name both. */
    public boolean overlaps(AttributePath other) {
        int shorter = Math.min(inner.size(), other.inner.size());
        return root.equals(other.root) && inner.subList(0, shorter).equals(other.inner.subList(0, shorter));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributePath path
                && root.equals(path.root)
                && inner.equals(path.inner)
                && entity.equals(path.entity);
    }

    @Override
    public int hashCode() {
        return (root.hashCode() * 31 + inner.hashCode()) * 31 + entity.hashCode();
    }

    /** The path as it is read by people: {@code shipTo.city}, {@code discounts[0].rate}. */
    @Override
    public String toString() {
        if (topLevel()) {
            return root;
        }
        StringBuilder text = new StringBuilder(root);
        for (Step step : inner) {
            if (step instanceof Step.Position position) {
                text.append('[').append(position.index()).append(']');
            } else if (step instanceof Step.Name name) {
                text.append('.').append(name.name());
            }
        }
        return text.toString();
    }
}
