package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.ReadRun;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.internal.transaction.TransactionRead;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PathState;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.TablePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which form a read transaction reads the items of each entity: whole, unless it says otherwise.
 *
 * @param forms by entity
 */
record SnapshotForms(Map<EntitySchema<?>, Form> forms) {

    /** What stands for whole entities. */
    static final Object WHOLE = EntitySchema.class;

    /** Whole entities everywhere. */
    static final SnapshotForms ENTITIES = new SnapshotForms(Map.of());

    private static final String OPERATION = "read transaction";

    /**
     * A form.
     *
     * @param name what stands for it: a projection, or {@code Tuple.class}
     * @param results makes the results
     */
    record Form(Object name, Results<?, ?> results) {}

    SnapshotForms {
        forms = Map.copyOf(forms);
    }

    /** The same with another form for one entity. */
    SnapshotForms and(List<PrimaryKey<?>> keys, EntitySchema<?> entity, Object name, Results<?, ?> results) {
        if (keys.stream().noneMatch(key -> TablePath.stateOf(key).entity().equals(entity))) {
            throw new IllegalArgumentException("The transaction reads no key of " + entity
                    + ", whose form it is told. Give its keys to readTransaction(…).");
        }
        Map<EntitySchema<?>, Form> more = new HashMap<>(forms);
        if (more.put(entity, new Form(name, results)) != null) {
            throw new IllegalArgumentException("The transaction is told twice how to read " + entity
                    + ". Read its items in one form: a projection with all the attributes needed.");
        }
        return new SnapshotForms(more);
    }

    /** What is read by one key. */
    @SuppressWarnings("unchecked") // and(…) keeps entities and their results together
    <E> TransactionRead<E> read(Engine engine, PrimaryKey<E> key) {
        PathState<E> state = TablePath.stateOf(key);
        Form form = forms.get(state.entity());
        Results<E, ?> results = form == null ? Results.entities() : (Results<E, ?>) form.results();
        return read(engine, key, results);
    }

    private static <E, R> TransactionRead<E> read(Engine engine, PrimaryKey<E> key, Results<E, R> results) {
        PathState<E> state = TablePath.stateOf(key);
        ReadSpec<E> spec = results.of(ReadSpec.of(state.entity()).path(state));
        return new TransactionRead<>(key, new ReadRun<>(engine, spec, results.decoder(spec, engine, OPERATION)));
    }

    /**
     * Checks that an entity was read in a form.
     *
     * @throws IllegalArgumentException if it was read in another
     */
    void require(EntitySchema<?> entity, Object asked) {
        Form form = forms.get(entity);
        Object read = form == null ? WHOLE : form.name();
        if (!read.equals(asked)) {
            throw new IllegalArgumentException("The transaction read " + entity + " "
                    + (form == null ? "whole" : "as " + text(form)) + ". Ask for it by " + remedy(form) + ".");
        }
    }

    private static String text(Form form) {
        return form.name() == Tuple.class ? "some attributes" : form.name().toString();
    }

    private static String remedy(@Nullable Form form) {
        if (form == null) {
            return "get(key)";
        }
        return form.name() == Tuple.class ? "tuple(key)" : "get(key, projection) with " + form.name();
    }
}
