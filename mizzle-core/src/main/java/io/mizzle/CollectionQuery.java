package io.mizzle;

import io.mizzle.interceptor.Warning;
import io.mizzle.internal.execute.CollectionRun;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.MixedDecoder;
import io.mizzle.internal.execute.OpenRead;
import io.mizzle.internal.plan.CollectionSpec;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.schema.CollectionPath;

/**
 * A query of an item collection: items of several entities in the order of their sort keys, each decoded as what it is. One Query for all
 * of them, 1 MB per page. Items of the table's other entities in the same partition are passed over, and so are the guard items of unique
 * attributes. The limit counts items. Immutable and thread-safe.
 *
 * @param <I> what the entities have in common
 */
public final class CollectionQuery<I> extends Query<I, CollectionQuery<I>> {

    private final CollectionSpec<I> spec;

    CollectionQuery(Engine engine, CollectionSpec<I> spec) {
        super(engine, spec.options());
        this.spec = spec;
    }

    @Override
    CollectionQuery<I> with(ReadOptions changed) {
        return new CollectionQuery<>(engine(), spec.with(changed));
    }

    /**
     * This partition, or the part of it below an item.
     *
     * @param path such as {@code CUSTOMER_ITEM.in(…)} or {@code CUSTOMER_ITEM.under(ORDER.key(…))}
     * @throws IllegalArgumentException if one is named already
     */
    public CollectionQuery<I> where(CollectionPath<I> path) {
        if (spec.path() != null) {
            throw new IllegalArgumentException(
                    "The query of " + spec.collection() + " names its partition twice. Make one query for each.");
        }
        return new CollectionQuery<>(engine(), spec.in(path));
    }

    /**
     * Only items of these entities. DynamoDB reads and charges for the others all the same.
     *
     * @param first an entity's record
     * @param others more of them
     * @throws IllegalArgumentException if one is not a member of the collection
     */
    @SafeVarargs
    public final CollectionQuery<I> only(Class<? extends I> first, Class<? extends I>... others) {
        Class<?>[] types = new Class<?>[others.length + 1];
        types[0] = first;
        System.arraycopy(others, 0, types, 1, others.length);
        return new CollectionQuery<>(engine(), spec.only(types));
    }

    /** Sees every write that was acknowledged before. Costs twice; global indexes cannot be read like this. */
    public CollectionQuery<I> consistent() {
        return changed(options -> options.with(Flag.CONSISTENT));
    }

    /** Attributes that an index does not carry are read from the table: one BatchGetItem key per item found. */
    public CollectionQuery<I> hydrate() {
        return changed(options -> options.with(Flag.HYDRATE));
    }

    @Override
    CollectionRun<I, I> planned() {
        return new CollectionRun<>(engine(), spec, "query", MixedDecoder.entities());
    }

    @Override
    OpenRead<I> started() {
        CollectionRun<I, I> run = planned();
        boolean meant = options().has(Flag.SCAN_ALLOWED) || engine().scanPolicy() == Engine.Scanning.ALLOW;
        if (run.plan().read() instanceof ReadPlan.Scan<?> && !meant) {
            engine().listener()
                    .warned(new Warning(
                            Warning.Kind.SCAN,
                            "query",
                            subject(),
                            "It reads the whole table. Name a partition in where(…)."));
        }
        return run;
    }

    @Override
    String subject() {
        return spec.collection().name();
    }

    @Override
    public Explanation explain() {
        return CollectionExplanation.of(planned(), spec, engine());
    }
}
