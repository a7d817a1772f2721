package io.mizzle.processor.model;

import java.util.List;

/**
 * A record of an entity and its related entities.
 *
 * @param names the record and its generated class
 * @param entity the entity it starts from
 * @param components the names of the record's components, in order
 * @param root the component that holds the entity
 * @param content the entity or a projection of it
 * @param parts the other components, in order
 */
public record ViewModel(
        Names names, EntityModel entity, List<String> components, String root, ContentModel content, List<Part> parts) {

    /** Copies the lists. */
    public ViewModel {
        components = List.copyOf(components);
        parts = List.copyOf(parts);
    }

    /** What a component holds. */
    public enum Shape {
        /** A {@code List}. */
        LIST,
        /** An {@code Optional}. */
        OPTIONAL,
        /** The item itself, or null. */
        NULLABLE
    }

    /**
     * A component that holds related items.
     *
     * @param relation the relation of its name
     * @param shape what it holds
     * @param content what the items are read as
     */
    public record Part(RelationModel relation, Shape shape, ContentModel content) {

        /** The component's name. */
        public String name() {
            return relation.name();
        }
    }
}
