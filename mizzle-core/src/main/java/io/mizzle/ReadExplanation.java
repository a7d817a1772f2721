package io.mizzle;

import io.mizzle.exception.MissingAccessPathException.UnusablePath;
import io.mizzle.expression.Condition;
import io.mizzle.interceptor.Warning;
import io.mizzle.internal.body.WirePath;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.ReadRun;
import io.mizzle.internal.execute.ReadWarnings;
import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.ReadDecision;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a select would do, from its plan. */
final class ReadExplanation<E> {

    private final ReadSpec<E> spec;
    private final ReadDecision<E> decision;
    private final String table;
    private final WirePath wire;

    private ReadExplanation(ReadSpec<E> spec, ReadDecision<E> decision, String table, WirePath wire) {
        this.spec = spec;
        this.decision = decision;
        this.table = table;
        this.wire = wire;
    }

    static <E> Explanation of(ReadRun<E, ?> run, ReadSpec<E> spec, Engine engine) {
        String table = engine.tableName(spec.definition().table());
        return new ReadExplanation<>(spec, run.decision(), table, engine.wire()).explanation();
    }

    private Explanation explanation() {
        ReadPlan<E> plan = decision.plan();
        if (plan instanceof ReadPlan.Lookup<E> lookup) {
            int keys = lookup.keys().size();
            return explained(
                    keys == 1 ? "GetItem" : "BatchGetItem",
                    spec.definition().primary(),
                    lookup.keys().stream()
                            .map(key -> KeyConditionText.of(spec.definition(), key))
                            .collect(Collectors.joining("; ")),
                    checked(plan),
                    (keys + 99) / 100,
                    keys * unit());
        }
        if (plan instanceof ReadPlan.Query<E> query) {
            String key = keyCondition(query);
            return explained(
                    "Query", query.path(), key, checked(plan), query.partitions(), query.partitions() * unit());
        }
        if (plan instanceof ReadPlan.Scan<E> scan) {
            return explained("Scan", scan.path(), null, checked(plan), scan.segments(), scan.segments() * unit());
        }
        return explained("nothing", null, null, null, 0, 0);
    }

    private double unit() {
        return spec.options().has(ReadOptions.Flag.CONSISTENT) ? 1.0 : 0.5;
    }

    private Explanation explained(
            String operation,
            @Nullable AccessPath<E> path,
            @Nullable String key,
            @Nullable String condition,
            int requests,
            double capacity) {
        return new Explanation(
                "select (" + operation + ")",
                spec.definition().name(),
                table,
                pathName(path),
                key,
                condition,
                null,
                notes(),
                ReadWarnings.of(spec, decision).stream().map(Warning::message).toList(),
                requests,
                capacity);
    }

    private String pathName(@Nullable AccessPath<E> path) {
        if (decision.plan() instanceof ReadPlan.Scan<E>) {
            return "scan" + (path == null ? "" : " of " + path);
        }
        return path == null ? "none" : path.toString();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(decision.plan() instanceof ReadPlan.Nothing<E> nothing ? nothing.why() : decision.why());
        if (decision.plan() instanceof ReadPlan.Query<E> query) {
            notes.add(
                    query.typeFilter()
                            ? "other entities can be in this range: the filter asks for the type"
                            : "no other entity can be in this range: no type filter");
            if (query.hydrate()) {
                notes.add("two waves: keys from the index, then items from the table, checked again");
            }
        }
        for (UnusablePath path : decision.unusable()) {
            notes.add(path.name() + " " + path.lacks());
        }
        if (wire.isWorthTelling()) {
            boolean one = decision.plan() instanceof ReadPlan.Lookup<E> lookup
                    && lookup.keys().size() == 1;
            notes.add(one && wire.reads() ? WirePath.ONE_ITEM : wire.toString());
        }
        return notes;
    }

    private @Nullable String checked(ReadPlan<E> plan) {
        List<String> parts = new ArrayList<>();
        for (Condition<E> condition : plan.filter()) {
            parts.add(condition.toString());
        }
        for (Condition<E> condition : plan.residual()) {
            if (plan.filter().contains(condition)) {
                continue;
            }
            parts.add(condition + " (checked on the items read)");
        }
        return parts.isEmpty() ? null : String.join(" AND ", parts);
    }

    private String keyCondition(ReadPlan.Query<E> query) {
        List<List<ColumnTest>> partitions =
                query.groups().stream().flatMap(List::stream).toList();
        List<EntityDefinition<?>> entity = List.of(spec.definition());
        String first = KeyConditionText.of(entity, partitions.get(0), List.of());
        String more = partitions.size() == 1 ? "" : " (and " + (partitions.size() - 1) + " more partitions)";
        return first
                + more
                + (query.sort().isEmpty() ? "" : " AND " + KeyConditionText.of(entity, List.of(), query.sort()));
    }
}
