package io.mizzle.schema;

import io.mizzle.expression.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The value of a unique component, which names one item at most. Made by {@code CUSTOMER.uniqueEmail(email)}; the values of a scope
 * come first. Two are equal when entity, component and values are. Immutable.
 *
 * @param <E> the entity
 */
public final class UniqueKey<E> {

    private final EntitySchema<E> entity;
    private final String name;
    private final List<Object> values;

    /**
     * For generated code.
     *
     * @param entity the entity
     * @param name the unique component
     * @param values those of the scope, then the component's own
     * @throws IllegalArgumentException if one is null
     */
    public UniqueKey(EntitySchema<E> entity, String name, @Nullable Object... values) {
        this.entity = entity;
        this.name = name;
        List<Object> present = new ArrayList<>(values.length);
        for (@Nullable Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException("Unique component \"" + name + "\" of " + entity
                        + " got null. An absent value is not guarded, and any number of items lack it.");
            }
            present.add(value);
        }
        this.values = List.copyOf(present);
    }

    /**
     * The entity: a static method, as those of other keys are.
     *
     * @param key any unique key
     */
    public static <E> EntitySchema<E> entityOf(UniqueKey<E> key) {
        return key.entity;
    }

    /**
     * The unique component.
     *
     * @param key any unique key
     */
    public static <E> UniqueAttribute<E> attributeOf(UniqueKey<E> key) {
        return EntityDefinition.of(key.entity).unique(key.name);
    }

    /**
     * The values, those of the scope first.
     *
     * @param key any unique key
     */
    public static List<Object> valuesOf(UniqueKey<?> key) {
        return key.values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UniqueKey<?> key
                && entity.equals(key.entity)
                && name.equals(key.name)
                && values.equals(key.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + values.hashCode();
    }

    /** Names the entity and the values, {@code ***} in place of sensitive ones. */
    @Override
    public String toString() {
        List<KeyMember<E>> members = attributeOf(this).members();
        return entity + " "
                + IntStream.range(0, values.size())
                        .mapToObj(i -> members.get(i).name() + "=" + shown(members.get(i), values.get(i)))
                        .collect(Collectors.joining(", "));
    }

    private static String shown(KeyMember<?> member, Object value) {
        return Attribute.specOf(member.attribute()).sensitive() ? "***" : String.valueOf(value);
    }
}
