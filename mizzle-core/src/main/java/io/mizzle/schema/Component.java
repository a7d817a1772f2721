package io.mizzle.schema;

import io.mizzle.expression.Attribute;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of an entity and the attribute it is stored in.
 *
 * @param <E> the entity
 * @param <V> the Java type of the value
 * @param name the component's name; for a flattened document {@code shipTo.city}
 * @param attribute where it is stored
 * @param value reads it from an entity; null when absent
 * @param roles what mizzle does with it
 */
public record Component<E, V>(
        String name, Attribute<E, V, ?> attribute, Function<E, ? extends @Nullable V> value, Set<Role> roles) {

    /** Copies the roles. */
    public Component {
        roles = Set.copyOf(roles);
    }

    /**
     * A component.
     *
     * @param name the component's name
     * @param attribute where it is stored
     * @param value reads it from an entity
     * @param roles what mizzle does with it
     */
    public static <E, V> Component<E, V> of(
            String name, Attribute<E, V, ?> attribute, Function<E, ? extends @Nullable V> value, Role... roles) {
        return new Component<>(name, attribute, value, Set.of(roles));
    }

    /** Whether mizzle does this with it. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The stored name of the top-level attribute. */
    public String storedName() {
        return Attribute.specOf(attribute).path().root();
    }
}
