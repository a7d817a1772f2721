package io.mizzle.processor.model;

import java.util.List;

/**
 * A record of some attributes of an entity.
 *
 * @param names the record and its generated class
 * @param entity the entity
 * @param components those of the entity that the record has, in its order
 */
public record ProjectionModel(Names names, EntityModel entity, List<ComponentModel> components) {

    /** Copies the components. */
    public ProjectionModel {
        components = List.copyOf(components);
    }
}
