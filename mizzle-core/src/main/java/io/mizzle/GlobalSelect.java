package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadSpec;

/**
 * A select along a global index: eventually consistent, so it has no {@code consistent()}. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <R> the result
 */
public final class GlobalSelect<E, R> extends Reading<E, R, GlobalSelect<E, R>> {

    GlobalSelect(Engine engine, ReadSpec<E> spec, Results<E, R> results) {
        super(engine, spec, results);
    }

    @Override
    GlobalSelect<E, R> of(ReadSpec<E> changed) {
        return new GlobalSelect<>(engine(), changed, results());
    }
}
