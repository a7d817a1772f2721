package io.mizzle.internal.execute;

import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.plan.ReadDecision;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadPlanner;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.internal.render.ReadRenderer;
import io.mizzle.internal.wire.CursorFormat.Position;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a select: planned once, then asked for the conversation a terminal needs.
 *
 * @param <E> the entity
 * @param <R> the result
 */
public final class ReadRun<E, R> {

    private final Engine engine;
    private final ReadSpec<E> spec;
    private final ReadDecision<E> decision;
    private final ReadSetup<R> setup;

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
        Set<String> tableKey = entity.primary().columns().stream()
                .map(KeyColumn::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.setup = new ReadSetup<>(renderer(entity), decoder, entity.name(), tableKey, engine.random());
        ReadWarnings.of(spec, decision).forEach(engine.listener()::warned);
    }

    private ReadRenderer renderer(EntityDefinition<E> entity) {
        ReadOptions options = spec.options();
        return new ReadRenderer(engine.tableName(entity.table()), options.consistent(), options.descending());
    }

    /** The plan and why. */
    public ReadDecision<E> decision() {
        return decision;
    }

    /** How to ask and decode. */
    public ReadSetup<R> setup() {
        return setup;
    }

    /**
     * Results until there are enough.
     *
     * @param until when to stop
     * @param wanted how many at most
     * @param cursor where to begin, or null for the beginning
     */
    public Conversation<Taken<R>> take(Until until, int wanted, @Nullable String cursor) {
        if (decision.plan() instanceof ReadPlan.Lookup<E> lookup) {
            return Conversations.map(new KeysConversation<>(lookup, setup), found -> first(found, wanted));
        }
        ReadScroll<R> scroll = scroll(cursor);
        return scroll == null
                ? Conversations.done(new Taken<>(List.of(), null))
                : new ScrollConversation<>(scroll, until, wanted);
    }

    private static <R> Taken<R> first(List<@Nullable R> found, int wanted) {
        List<R> present = new ArrayList<>();
        for (@Nullable R result : found) {
            if (result != null && present.size() < wanted) {
                present.add(result);
            }
        }
        return new Taken<>(present, null);
    }

    /** How many results there are. */
    public Conversation<Long> count() {
        boolean sent = decision.plan().residual().isEmpty()
                && (!(decision.plan() instanceof ReadPlan.Query<E> query) || query.dropped() == null)
                && spec.options().limit() == null;
        ReadScroll<R> scroll = sent ? scroll(null) : null;
        if (scroll != null) {
            return new CountConversation(scroll);
        }
        int wanted = Objects.requireNonNullElse(spec.options().limit(), Integer.MAX_VALUE);
        return Conversations.map(take(Until.ENOUGH, wanted, null), taken ->
                (long) taken.results().size());
    }

    /**
     * A query or scan, to be read bit by bit.
     *
     * @param cursor where to begin, or null for the beginning
     * @return null where keys are known or nothing can match
     */
    public @Nullable ReadScroll<R> scroll(@Nullable String cursor) {
        ScrollPosition start = null;
        if (cursor != null) {
            Position position = engine.cursors().read(fingerprint(), cursor);
            start = ScrollPosition.of(position.group(), position.keys());
        }
        Integer pageSize = spec.options().pageSize();
        if (decision.plan() instanceof ReadPlan.Query<E> query) {
            return ReadScroll.of(query, setup, pageSize, start);
        }
        return decision.plan() instanceof ReadPlan.Scan<E> scan ? ReadScroll.of(scan, setup, pageSize, start) : null;
    }

    /** A position as a cursor's text, null at the end. */
    public @Nullable String cursor(@Nullable ScrollPosition position) {
        return position == null
                ? null
                : engine.cursors().write(fingerprint(), new Position(position.group(), position.keys()));
    }

    private String fingerprint() {
        return Fingerprint.of(spec, decision.plan(), setup.renderer());
    }
}
