package io.mizzle.internal.execute;

import io.mizzle.expression.Condition;
import io.mizzle.interceptor.Warning;
import io.mizzle.interceptor.Warning.Kind;
import io.mizzle.internal.plan.ReadDecision;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.key.KeyEncoding;
import io.mizzle.schema.KeyColumn;
import java.util.ArrayList;
import java.util.List;

/** What a select does that is seldom meant: for {@code explain()} and for the listener. */
public final class ReadWarnings {

    private static final int MANY_PARTITIONS = 25;

    private ReadWarnings() {}

    /**
     * The warnings of a plan.
     *
     * @param spec what is wanted
     * @param decision how it is answered
     */
    public static List<Warning> of(ReadSpec<?> spec, ReadDecision<?> decision) {
        List<Warning> warnings = new ArrayList<>(0);
        ReadPlan<?> plan = decision.plan();
        if (plan instanceof ReadPlan.Scan<?>) {
            warnings.add(warning(
                    spec, Kind.SCAN, "It reads the whole table. Add a condition that a key serves, or an index."));
        } else if (plan instanceof ReadPlan.Query<?> query) {
            query(spec, query, warnings);
        }
        return warnings;
    }

    private static void query(ReadSpec<?> spec, ReadPlan.Query<?> query, List<Warning> warnings) {
        if (query.sort().isEmpty() && filters(spec, query)) {
            warnings.add(warning(
                    spec,
                    Kind.WIDE_FILTER,
                    "It reads whole partitions and filters them: what is thrown away is paid for. Bind more of the sort key, or"
                            + " add an index."));
        }
        if (query.partitions() > MANY_PARTITIONS) {
            warnings.add(warning(
                    spec,
                    Kind.WIDE_FAN_OUT,
                    "It sends " + query.partitions() + " queries at least. Ask for less at a time."));
        }
        if (query.hydrate()) {
            warnings.add(warning(
                    spec,
                    Kind.INDEX_PROJECTION,
                    "Index " + query.path().index() + " lacks attributes, so each item is read from the table again."));
        }
        if (raw(query)) {
            warnings.add(warning(
                    spec,
                    Kind.RAW_KEYS,
                    "Keys are not escaped: a value with the delimiter can look like another key."));
        }
    }

    private static boolean filters(ReadSpec<?> spec, ReadPlan.Query<?> query) {
        for (Condition<?> condition : spec.conditions()) {
            if (query.filter().contains(condition) || query.residual().contains(condition)) {
                return true;
            }
        }
        return false;
    }

    private static boolean raw(ReadPlan.Query<?> query) {
        for (KeyColumn<?> column : query.path().columns()) {
            if (column instanceof KeyColumn.Text<?> text && text.template().encoding() == KeyEncoding.RAW) {
                return true;
            }
        }
        return false;
    }

    private static Warning warning(ReadSpec<?> spec, Kind kind, String message) {
        return new Warning(kind, "select", spec.definition().name(), message);
    }
}
