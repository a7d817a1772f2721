package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.ItemDecoder;
import io.mizzle.internal.plan.ReadSpec;
import java.util.List;

/**
 * What a select makes of each item.
 *
 * @param <E> the entity
 * @param <R> the result
 */
@FunctionalInterface
interface Results<E, R> {

    ItemDecoder<R> decoder(ReadSpec<E> spec, Engine engine);

    static <E> Results<E, E> entities() {
        return (spec, engine) -> new EntityDecoder<>(spec.definition(), engine.interceptors(), "select");
    }

    static <E> Results<E, Tuple<E>> tuples(List<Attribute<E, ?, ?>> attributes) {
        return (spec, engine) -> {
            EntityDecoder<E> decoder = new EntityDecoder<>(spec.definition(), engine.interceptors(), "select");
            return item -> decoder.decode(item, own -> Tuple.of(attributes, own));
        };
    }
}
