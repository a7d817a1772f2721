package io.mizzle.processor.model;

import java.util.List;

/**
 * A component, or a component below one, that a key or a {@code when} names.
 *
 * @param path as written in the template: {@code status}, {@code shipTo.city}
 * @param step the method that continues an access path, and the parameter's name: {@code shipToCity}
 * @param components from the entity's component to the one meant; the metamodel's fields and the accessors have their names, and any of
 *     them but the last may be nullable, as its presence says
 */
public record MemberModel(String path, String step, List<ComponentModel> components) {
    /** Copies the components. */
    public MemberModel {
        components = List.copyOf(components);
    }

    /** The component meant. */
    public ComponentModel component() {
        return components.get(components.size() - 1);
    }

    /** What is stored for it. */
    public ValueModel value() {
        return component().value();
    }
}
