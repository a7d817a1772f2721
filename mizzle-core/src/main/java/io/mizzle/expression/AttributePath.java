package io.mizzle.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from an item to a value inside it ("Specifying item attributes when using expressions in DynamoDB").
 *
 * @param entity the entity's simple name, for messages
 * @param steps attribute names and list positions, from the outside in; at least one, the first a name
 */
public record AttributePath(String entity, List<Step> steps) {

    /** One step into a map or a list. */
    public sealed interface Step {

        /** The attribute of this stored name. */
        record Name(String name) implements Step {}

        /** The list element at this position, from 0. */
        record Position(int index) implements Step {}
    }

    /** Copies the steps. */
    public AttributePath {
        steps = List.copyOf(steps);
    }

    /**
     * A top-level attribute.
     *
     * @param entity the entity's simple name
     * @param name the stored name
     */
    public static AttributePath of(String entity, String name) {
        return new AttributePath(entity, List.of(new Step.Name(name)));
    }

    /** The path of an attribute of the map at this path. */
    public AttributePath name(String name) {
        return append(new Step.Name(name));
    }

    /** The path of an element of the list at this path; the position is checked by the attribute. */
    public AttributePath position(int index) {
        return append(new Step.Position(index));
    }

    /** The stored name of the top-level attribute this path starts with. */
    public String root() {
        return ((Step.Name) steps.get(0)).name();
    }

    /** Whether this path is the top-level attribute itself. */
    public boolean topLevel() {
        return steps.size() == 1;
    }

    /** Whether one of the two paths is the other or lies below it: an update may not name both. */
    public boolean overlaps(AttributePath other) {
        int shorter = Math.min(steps.size(), other.steps.size());
        for (int at = 0; at < shorter; at++) {
            if (!steps.get(at).equals(other.steps.get(at))) {
                return false;
            }
        }
        return true;
    }

    private AttributePath append(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new AttributePath(entity, longer);
    }

    /** The path as it is read by people: {@code shipTo.city}, {@code discounts[0].rate}. */
    @Override
    public String toString() {
        if (topLevel()) {
            return root();
        }
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Step.Position position) {
                text.append('[').append(position.index()).append(']');
            } else if (step instanceof Step.Name name) {
                text.append(text.isEmpty() ? "" : ".").append(name.name());
            }
        }
        return text.toString();
    }
}
