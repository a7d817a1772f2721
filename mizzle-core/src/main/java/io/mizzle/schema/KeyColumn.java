package io.mizzle.schema;

import io.mizzle.key.KeyTemplate;
import java.util.List;

/**
 * One physical key attribute of a table or an index, and how an entity fills it.
 *
 * @param <E> the entity
 */
public sealed interface KeyColumn<E> {

    /** The physical attribute's stored name. */
    String name();

    /** The values it is made of, in placeholder order; empty for a literal. */
    List<KeyMember<E>> members();

    /**
     * Text made from a template.
     *
     * @param name the physical attribute's stored name
     * @param template the template
     * @param members one per placeholder, in order
     */
    record Text<E>(String name, KeyTemplate template, List<KeyMember<E>> members) implements KeyColumn<E> {
        /** Copies the members. */
        public Text {
            members = List.copyOf(members);
        }
    }

    /**
     * A component's own value in its own DynamoDB type.
     *
     * @param name the physical attribute's stored name, often the component's own
     * @param member the component
     */
    record Native<E>(String name, KeyMember<E> member) implements KeyColumn<E> {
        @Override
        public List<KeyMember<E>> members() {
            return List.of(member);
        }
    }

    /**
     * A physical attribute filled from a template.
     *
     * @param name its stored name
     * @param template the template
     * @param members one per placeholder, in order
     */
    @SafeVarargs
    static <E> KeyColumn<E> template(String name, KeyTemplate template, KeyMember<E>... members) {
        return new Text<>(name, template, List.of(members));
    }

    /**
     * A physical attribute that holds a component's own value.
     *
     * @param name its stored name
     * @param member the component
     */
    static <E> KeyColumn<E> component(String name, KeyMember<E> member) {
        return new Native<>(name, member);
    }
}
