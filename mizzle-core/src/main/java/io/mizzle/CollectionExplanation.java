package io.mizzle;

import io.mizzle.internal.execute.CollectionRun;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.CollectionSpec;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.schema.CollectionMember;
import io.mizzle.schema.EntityDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query of an item collection would do. */
final class CollectionExplanation {

    private CollectionExplanation() {}

    static Explanation of(CollectionRun<?, ?> run, CollectionSpec<?> spec, Engine engine) {
        double unit = spec.options().has(Flag.CONSISTENT) ? 1.0 : 0.5;
        if (!(run.plan().read() instanceof ReadPlan.Query<?> query)) {
            return explained("Scan", spec, engine, "scan", null, spec.options().segments(), unit);
        }
        String key = KeyConditionText.of(entities(spec), query.groups().get(0).get(0), query.sort());
        return explained("Query", spec, engine, query.path().toString(), key, query.partitions(), unit);
    }

    private static Explanation explained(
            String operation,
            CollectionSpec<?> spec,
            Engine engine,
            String path,
            @Nullable String key,
            int requests,
            double unit) {
        List<String> notes = new ArrayList<>();
        notes.add("items of "
                + spec.members().stream()
                        .map(member -> member.entity().toString())
                        .toList() + " in key order");
        if (spec.narrowed()) {
            notes.add("the filter asks for their types");
        }
        if (engine.wire().isWorthTelling()) {
            notes.add(engine.wire().toString());
        }
        return new Explanation(
                "query (" + operation + ")",
                spec.collection().name(),
                engine.tableName(spec.collection().table()),
                path,
                key,
                null,
                null,
                notes,
                List.of(),
                requests,
                requests * unit);
    }

    private static List<EntityDefinition<?>> entities(CollectionSpec<?> spec) {
        List<EntityDefinition<?>> entities = new ArrayList<>();
        spec.members().forEach(member -> entities.add(definition(member)));
        return entities;
    }

    private static <E> EntityDefinition<E> definition(CollectionMember<E> member) {
        return EntityDefinition.of(member.entity());
    }
}
