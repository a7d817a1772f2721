package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.graph.GraphRun;
import io.mizzle.internal.graph.Outline;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadSpec;
import java.util.ArrayList;
import java.util.List;

/** What a query of related entities would do. */
final class GraphExplanation {

    private GraphExplanation() {}

    static <E> Explanation of(GraphRun<E, ?> run, ReadSpec<E> spec, Engine engine, String subject) {
        Outline outline = run.outline();
        Explanation root = ReadExplanation.of(run.root(), spec, engine);
        List<String> notes = new ArrayList<>();
        for (int wave = 0; wave < outline.waves().size(); wave++) {
            for (String read : outline.waves().get(wave)) {
                notes.add("wave " + (wave + 1) + ": " + read);
            }
        }
        notes.addAll(root.notes());
        return new Explanation(
                "query (" + outline.waves().size() + (outline.waves().size() == 1 ? " wave)" : " waves)"),
                subject,
                root.table(),
                root.accessPath(),
                root.keyCondition(),
                root.condition(),
                null,
                notes,
                root.warnings(),
                outline.requests(),
                outline.requests() * (spec.options().has(Flag.CONSISTENT) ? 1.0 : 0.5));
    }
}
