package io.mizzle.processor.writing;

import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.Presence;
import java.util.ArrayList;
import java.util.List;

/**
 * A component with an attribute of its own: one of the record, or one below flattened documents.
 *
 * @param above the flattened documents around it, from the outside in; empty for the record's own
 * @param component the component
 * @param index its attribute's index in the record's names
 */
record Leaf(List<ComponentModel> above, ComponentModel component, int index) {

    /** Every leaf of a record, in declaration order. */
    static List<Leaf> of(List<ComponentModel> components) {
        List<Leaf> leaves = new ArrayList<>();
        collect(List.of(), components, leaves);
        return List.copyOf(leaves);
    }

    private static void collect(List<ComponentModel> above, List<ComponentModel> components, List<Leaf> leaves) {
        for (ComponentModel component : components) {
            if (component.isFlattened()) {
                List<ComponentModel> below = new ArrayList<>(above);
                below.add(component);
                collect(List.copyOf(below), component.flattened(), leaves);
            } else {
                leaves.add(new Leaf(above, component, leaves.size()));
            }
        }
    }

    /** The components from the record's own down to this one. */
    List<ComponentModel> chain() {
        if (above.isEmpty()) {
            return List.of(component);
        }
        List<ComponentModel> chain = new ArrayList<>(above);
        chain.add(component);
        return chain;
    }

    /** {@code shipTo.city}. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (ComponentModel each : above) {
            path.append(each.name()).append('.');
        }
        return path.append(component.name()).toString();
    }

    /** {@code shipToCity}: a name for a variable. */
    String variable() {
        return joined(above, component);
    }

    /** {@code shipTo} and {@code city} as {@code shipToCity}. */
    static String joined(List<ComponentModel> above, ComponentModel component) {
        if (above.isEmpty()) {
            return component.name();
        }
        StringBuilder name = new StringBuilder();
        for (ComponentModel each : above) {
            name.append(name.isEmpty() ? each.name() : Text.capitalized(each.name()));
        }
        return name.append(Text.capitalized(component.name())).toString();
    }

    /** The leaf of a component below some documents. */
    static Leaf find(List<Leaf> leaves, List<ComponentModel> above, ComponentModel component) {
        for (Leaf leaf : leaves) {
            if (leaf.component() == component && leaf.above().equals(above)) {
                return leaf;
            }
        }
        throw new IllegalArgumentException(component.name());
    }

    /** Whether every stored item has the attribute. */
    boolean alwaysStored() {
        for (ComponentModel each : above) {
            if (each.presence() != Presence.REQUIRED) {
                return false;
            }
        }
        return component.presence() == Presence.REQUIRED;
    }

    /** Whether absence is told by a bit: a primitive has no null, and below flattened documents it is read boxed. */
    boolean needsBit() {
        return isPrimitive() && component.presence() == Presence.REQUIRED;
    }

    /** Whether its variable is a primitive. */
    boolean isPrimitive() {
        return above.isEmpty() && component.type().isPrimitive();
    }
}
