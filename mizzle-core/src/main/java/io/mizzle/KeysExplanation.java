package io.mizzle;

import io.mizzle.internal.body.WirePath;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadSpec;
import java.util.ArrayList;
import java.util.List;

/** What a select by several keys would do. */
final class KeysExplanation {

    private static final int CHUNK = 100;

    private KeysExplanation() {}

    static Explanation of(Engine engine, ReadSpec<?> spec, int keys) {
        int requests = (keys + CHUNK - 1) / CHUNK;
        return new Explanation(
                "select (BatchGetItem)",
                spec.definition().name(),
                engine.tableName(spec.definition().table()),
                "table key",
                keys + " keys",
                spec.conditions().isEmpty() ? null : spec.conditions().toString() + ", checked on the items read",
                null,
                notes(engine.wire(), keys),
                List.of(),
                requests,
                keys * (spec.options().has(ReadOptions.Flag.CONSISTENT) ? 1.0 : 0.5));
    }

    private static List<String> notes(WirePath wire, int keys) {
        List<String> notes = new ArrayList<>();
        notes.add("the statement names the keys");
        if (wire.isWorthTelling()) {
            notes.add(keys == 1 && wire.reads() ? WirePath.ONE_ITEM : wire.toString());
        }
        if (wire.writes() && keys > 1) {
            notes.add(WirePath.KEYS);
        }
        return notes;
    }
}
