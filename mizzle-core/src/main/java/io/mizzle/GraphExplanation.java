package io.mizzle;

import io.mizzle.internal.body.WirePath;
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
        Explanation root = ReadExplanation.of(run.root(), spec, engine);
        List<Wave> waves = waves(run.outline(root.requests()));
        int requests = waves.get(0).known();
        return new Explanation(
                "query (" + waves.size() + (waves.size() == 1 ? " wave)" : " waves)"),
                subject,
                root.table(),
                root.accessPath(),
                root.keyCondition(),
                root.condition(),
                null,
                notes(waves, root, engine.wire()),
                root.warnings(),
                requests,
                requests * (spec.options().has(Flag.CONSISTENT) ? 1.0 : 0.5),
                waves);
    }

    private static List<Wave> waves(Outline outline) {
        List<Wave> waves = new ArrayList<>();
        for (Outline.Part part : outline.parts()) {
            int number = waves.size() + 1;
            List<WaveSize> sizes = part.sizes().stream()
                    .map(size -> new WaveSize(
                            number, WaveSize.Unit.valueOf(size.unit().name()), size.of()))
                    .toList();
            waves.add(new Wave(number, part.reads(), part.known(), sizes, outline.maxQueries()));
        }
        return waves;
    }

    private static List<String> notes(List<Wave> waves, Explanation root, WirePath wire) {
        List<String> notes = new ArrayList<>();
        for (Wave wave : waves) {
            wave.reads().forEach(read -> notes.add("wave " + wave.number() + ": " + read));
        }
        waves.forEach(wave -> notes.add(wave.toString()));
        for (String note : root.notes()) {
            if (!note.equals(WirePath.ONE_ITEM)) {
                notes.add(note);
            } else {
                notes.addAll(ways(waves, wire));
            }
        }
        return notes;
    }

    /** The root is one item, which can be read for itself, or with others in one range. */
    private static List<String> ways(List<Wave> waves, WirePath wire) {
        List<String> ways = new ArrayList<>(2);
        for (Wave wave : waves) {
            for (String read : wave.reads()) {
                String way = read.startsWith("GetItem ") ? WirePath.ONE_ITEM : wire.toString();
                if (!ways.contains(way)) {
                    ways.add(way);
                }
            }
        }
        return ways;
    }
}
