package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.ItemDecoder;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.ProjectionDefinition;
import io.mizzle.schema.ProjectionSchema;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a read makes of each item.
 *
 * @param <E> the entity
 * @param <R> the result
 * @param attributes the stored names of the attributes it is made of, or null for whole entities
 * @param making makes it of items of the entity
 */
record Results<E, R>(@Nullable Set<String> attributes, Function<EntityDecoder<E>, ItemDecoder<R>> making) {

    static <E> Results<E, E> entities() {
        return new Results<>(null, decoder -> decoder);
    }

    static <E> Results<E, Tuple<E>> tuples(List<Attribute<E, ?, ?>> attributes) {
        Set<String> names = attributes.stream()
                .map(attribute -> Attribute.specOf(attribute).path().root())
                .collect(Collectors.toUnmodifiableSet());
        return new Results<>(names, decoder -> item -> decoder.decode(item, own -> Tuple.of(attributes, own)));
    }

    static <E, P> Results<E, P> projection(ProjectionSchema<E, P> schema) {
        ProjectionDefinition<E, P> projection = ProjectionDefinition.of(schema);
        return new Results<>(projection.attributes(), decoder -> decoder.as(projection.codec(), projection.name()));
    }

    /** What is read for it. */
    ReadSpec<E> of(ReadSpec<E> entity) {
        return attributes == null ? entity : entity.only(attributes);
    }

    ItemDecoder<R> decoder(ReadSpec<E> spec, Engine engine) {
        return decoder(spec, engine, "select");
    }

    ItemDecoder<R> decoder(ReadSpec<E> spec, Engine engine, String operation) {
        return making.apply(EntityDecoder.of(spec, engine, operation));
    }
}
