package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.schema.ViewSchema;

/**
 * An insert of a view that waits for its values. Immutable.
 *
 * @param <V> the view
 */
public final class InsertViewInto<V> {

    private final Engine engine;
    private final ViewSchema<?, V> view;

    InsertViewInto(Engine engine, ViewSchema<?, V> view) {
        this.engine = engine;
        this.view = view;
    }

    /**
     * All entities of a view, each as a new item.
     *
     * @param value not null
     * @throws io.mizzle.exception.ModelException if the view holds projections, or more entities than a transaction can write
     */
    public InsertView<V> values(V value) {
        return new InsertView<>(engine, ViewItems.of(engine, view, value), null, null);
    }
}
