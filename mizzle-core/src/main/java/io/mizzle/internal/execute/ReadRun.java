package io.mizzle.internal.execute;

import io.mizzle.interceptor.Warning;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.plan.EntityVersions;
import io.mizzle.internal.plan.ReadDecision;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadPlanner;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.internal.render.ReadRenderer;
import io.mizzle.schema.EntityDefinition;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a select: planned once, then asked for the conversation a terminal needs.
 *
 * @param <E> the entity
 * @param <R> the result
 */
public final class ReadRun<E, R> implements OpenRead<R> {

    private final Engine engine;
    private final ReadSpec<E> spec;
    private final ReadDecision<E> decision;
    private final ReadSetup<R> setup;
    private final @Nullable ReadRate rate;

    /**
     * Plans.
     *
     * @param engine what it runs on
     * @param spec what is wanted
     * @param decoder makes the results
     * @throws io.mizzle.exception.MissingAccessPathException if no path serves the conditions and no scan is allowed
     */
    public ReadRun(Engine engine, ReadSpec<E> spec, ItemDecoder<R> decoder) {
        this.engine = engine;
        this.spec = spec;
        boolean scans = engine.scanPolicy() != Engine.Scanning.REJECT;
        this.decision = ReadPlanner.plan(spec, scans, engine.clock().instant());
        EntityDefinition<E> entity = spec.definition();
        this.setup = new ReadSetup<>(
                "select", renderer(entity), decoder, entity.name(), entity.keyNames(), engine.random(), engine.wire());
        Integer units = spec.options().readUnits();
        this.rate = units == null ? null : new ReadRate(units, engine.nanoTime());
    }

    private ReadRenderer renderer(EntityDefinition<E> entity) {
        ReadOptions options = spec.options();
        return new ReadRenderer(
                engine.tableName(entity.table()),
                options.has(Flag.CONSISTENT),
                options.has(Flag.DESCENDING),
                engine.expressions());
    }

    /** The plan and why. */
    public ReadDecision<E> decision() {
        return decision;
    }

    /** How to ask and decode. */
    public ReadSetup<R> setup() {
        return setup;
    }

    /** Tells the listener what this select does that is seldom meant. */
    public ReadRun<E, R> warned() {
        for (Warning warning : ReadWarnings.of(spec, decision)) {
            boolean meant = spec.options().has(Flag.SCAN_ALLOWED) || engine.scanPolicy() == Engine.Scanning.ALLOW;
            if (warning.kind() != Warning.Kind.SCAN || !meant) {
                engine.listener().warned(warning);
            }
        }
        return this;
    }

    /** How many results there are; no more is kept in memory than one page. */
    public Conversation<Long> count() {
        Integer limit = spec.options().limit();
        return limit == null && onlySent()
                ? rated(new CountConversation((ReadScroll<?>) opened(null)))
                : through(count -> count);
    }

    /** Everything there is, or as much as the limit says, for what the decoder does with it. */
    public <T> Conversation<T> through(LongFunction<T> end) {
        Integer limit = spec.options().limit();
        return new ReadThrough<>(open(null), Objects.requireNonNullElse(limit, Integer.MAX_VALUE), end);
    }

    /** Whether DynamoDB itself checks all there is to check. */
    private boolean onlySent() {
        if (EntityVersions.lifts(spec.definition())) {
            return false;
        }
        if (decision.plan() instanceof ReadPlan.Query<E> query) {
            return query.residual().isEmpty() && query.dropped() == null && !query.hydrate();
        }
        return decision.plan() instanceof ReadPlan.Scan<E> scan && !scan.hydrate();
    }

    @Override
    public Reader<R> open(@Nullable String cursor) {
        Reader<R> reader = opened(cursor);
        return rate == null ? reader : (until, wanted) -> rated(reader.take(until, wanted));
    }

    private <T> Conversation<T> rated(Conversation<T> read) {
        return rate == null ? read : new RatedConversation<>(read, rate);
    }

    private Reader<R> opened(@Nullable String cursor) {
        ScrollPosition start = cursor == null ? null : position(cursor);
        Integer pageSize = spec.options().pageSize();
        if (decision.plan() instanceof ReadPlan.Lookup<E> lookup) {
            LookupReader<R> reader = new LookupReader<>(lookup, setup, pageSize);
            return start == null ? reader : reader.from(start);
        }
        if (decision.plan() instanceof ReadPlan.Query<E> query) {
            return ReadScroll.of(query, setup, pageSize, start);
        }
        return decision.plan() instanceof ReadPlan.Scan<E> scan
                ? ReadScroll.of(scan, setup, pageSize, spec.options().has(Flag.SEGMENT_ORDER), start)
                : (until, wanted) -> Conversations.done(new Taken<>(List.of(), null));
    }

    /**
     * Where a cursor of this statement points.
     *
     * @param cursor its text
     * @throws io.mizzle.exception.CursorException if it is not one of this statement's
     */
    public ScrollPosition position(String cursor) {
        return ScrollPosition.read(engine.cursors(), fingerprint(), cursor);
    }

    @Override
    public @Nullable String cursor(@Nullable ScrollPosition position) {
        return position == null ? null : position.cursor(engine.cursors(), fingerprint());
    }

    private String fingerprint() {
        return Fingerprint.of(spec, decision.plan(), setup.renderer());
    }
}
