package io.mizzle.schema;

import io.mizzle.codec.RecordCodec;
import java.util.Set;

/**
 * A projection as data.
 *
 * @param <E> the entity
 * @param <P> the projection
 * @param name the record's simple name
 * @param type the record's class
 * @param entity the entity
 * @param attributes the stored names of the top-level attributes it is read from
 * @param codec reads it from these attributes
 */
public record ProjectionDefinition<E, P>(
        String name, Class<P> type, EntitySchema<E> entity, Set<String> attributes, RecordCodec<P> codec) {

    /** Copies the names. */
    public ProjectionDefinition {
        attributes = Set.copyOf(attributes);
    }

    /**
     * The definition behind a projection's constant.
     *
     * @param projection a generated projection
     */
    public static <E, P> ProjectionDefinition<E, P> of(ProjectionSchema<E, P> projection) {
        return projection.definition();
    }
}
