package io.mizzle.internal.execute;

import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.plan.CollectionPlan;
import io.mizzle.internal.plan.CollectionPlanner;
import io.mizzle.internal.plan.CollectionSpec;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.render.ReadRenderer;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.TableDefinition;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a query of an item collection.
 *
 * @param <I> what its members have in common
 * @param <R> what is made of its items
 */
public final class CollectionRun<I, R> implements OpenRead<R> {

    private final Engine engine;
    private final CollectionSpec<I> spec;
    private final CollectionPlan<I> plan;
    private final MixedDecoder<R> decoder;
    private final ReadSetup<R> setup;

    /**
     * Plans.
     *
     * @param engine what it runs on
     * @param spec what is wanted
     * @param operation the statement's operation
     * @param making what is made of items
     * @throws io.mizzle.exception.MissingAccessPathException if no partition is named and no scan is allowed
     */
    public CollectionRun(Engine engine, CollectionSpec<I> spec, String operation, MixedDecoder.Making<I, R> making) {
        this.engine = engine;
        this.spec = spec;
        boolean scans = engine.scanPolicy() != Engine.Scanning.REJECT;
        this.plan = CollectionPlanner.plan(spec, scans, engine.clock().instant());
        String name = spec.collection().name();
        this.decoder =
                new MixedDecoder<>(engine, operation, name, spec.collection().table(), plan.members(), making);
        this.setup = new ReadSetup<>(
                operation, renderer(), decoder, name, tableKey(spec.table()), engine.random(), engine.wire());
    }

    private ReadRenderer renderer() {
        ReadOptions options = spec.options();
        return new ReadRenderer(
                engine.tableName(spec.collection().table()),
                options.has(Flag.CONSISTENT),
                options.has(Flag.DESCENDING),
                engine.expressions());
    }

    private static Set<String> tableKey(TableDefinition table) {
        Set<String> names = new LinkedHashSet<>();
        names.add(table.partition().name());
        KeyAttribute sort = table.sort();
        if (sort != null) {
            names.add(sort.name());
        }
        return names;
    }

    /** The plan. */
    public CollectionPlan<I> plan() {
        return plan;
    }

    /** How to ask and decode. */
    public ReadSetup<R> setup() {
        return setup;
    }

    @Override
    public Reader<R> open(@Nullable String cursor) {
        ScrollPosition start = cursor == null ? null : ScrollPosition.read(engine.cursors(), fingerprint(), cursor);
        Integer pageSize = spec.options().pageSize();
        Reader<R> reader = plan.read() instanceof ReadPlan.Query<?> query
                ? ReadScroll.of(query, setup, pageSize, start)
                : ReadScroll.of((ReadPlan.Scan<?>) plan.read(), setup, pageSize, false, start);
        return (until, wanted) -> Conversations.map(reader.take(until, wanted), this::reported);
    }

    private Taken<R> reported(Taken<R> taken) {
        decoder.report();
        return taken;
    }

    @Override
    public @Nullable String cursor(@Nullable ScrollPosition position) {
        return position == null ? null : position.cursor(engine.cursors(), fingerprint());
    }

    private String fingerprint() {
        String members = spec.members().stream()
                .map(member -> member.entity().toString())
                .sorted()
                .toList()
                .toString();
        return Fingerprint.of(spec.collection().name() + members, plan.read(), setup.renderer());
    }
}
