package io.mizzle.internal.graph;

import io.mizzle.codec.RecordCodec;
import io.mizzle.internal.body.BodyItem;
import io.mizzle.internal.body.ItemReader;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.schema.ProjectionDefinition;
import io.mizzle.schema.ProjectionSchema;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is made of an item.
 *
 * @param <E> the entity
 * @param whole whether it is the entity itself
 * @param attributes the stored names of the attributes it is made of, or null for the whole entity
 * @param codec reads it, where it is neither the entity nor nothing
 * @param making makes it
 */
record Content<E>(
        boolean whole,
        @Nullable Set<String> attributes,
        @Nullable RecordCodec<?> codec,
        Making<E> making) {

    /** Makes something of an item. */
    interface Making<E> {

        /**
         * The content.
         *
         * @param decoder of the entity
         * @param seen the item
         */
        Object of(EntityDecoder<E> decoder, Map<String, AttributeValue> seen);
    }

    /**
     * What reads it from bytes, or null where nothing is made of items.
     *
     * @param decoder of the entity
     */
    @Nullable ItemReader<?> reader(EntityDecoder<E> decoder) {
        if (whole) {
            return decoder.reader();
        }
        return codec == null ? null : decoder.reader(codec);
    }

    /** The entity. */
    static <E> Content<E> entity() {
        return new Content<>(true, null, null, EntityContent::of);
    }

    /** Nothing: the item only leads to others. */
    static <E> Content<E> link() {
        return new Content<>(false, Set.of(), null, (decoder, seen) -> seen);
    }

    /** A projection. */
    static <E, P> Content<E> projection(ProjectionSchema<E, P> schema) {
        ProjectionDefinition<E, P> projection = ProjectionDefinition.of(schema);
        return new Content<>(
                false, projection.attributes(), projection.codec(), (decoder, seen) -> projection(projection, seen));
    }

    @SuppressWarnings("NullAway") // a record is never null
    private static <P> Object projection(ProjectionDefinition<?, P> projection, Map<String, AttributeValue> seen) {
        return BodyItem.decoded(seen, projection.codec(), projection.name());
    }

    private static final class EntityContent {

        @SuppressWarnings("NullAway") // an entity is never null
        static <E> Object of(EntityDecoder<E> decoder, Map<String, AttributeValue> seen) {
            return decoder.entity(seen);
        }
    }
}
