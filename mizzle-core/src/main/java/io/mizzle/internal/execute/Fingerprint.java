package io.mizzle.internal.execute;

import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.internal.render.ConditionRenderer;
import io.mizzle.internal.render.ExpressionWriter;
import io.mizzle.internal.render.ReadRenderer;
import io.mizzle.internal.render.RequestExpressions;
import io.mizzle.internal.wire.ExpressionKind;
import java.util.Map;
import java.util.Objects;

/**
 * What a cursor belongs to: table, path, key condition, conditions and order, with their values; not the time, which moves on
 * between pages, nor the page size. Only ever hashed.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(ReadSpec<?> spec, ReadPlan<?> plan, ReadRenderer renderer) {
        StringBuilder text = new StringBuilder(of(spec.definition().name(), plan, renderer));
        if (!spec.conditions().isEmpty()) {
            ExpressionWriter written = new ExpressionWriter().begin(ExpressionKind.FILTER);
            new ConditionRenderer(written).all(Canonical.conditions(spec.conditions()));
            RequestExpressions rendered = written.rendered();
            text.append('|')
                    .append(rendered.text(ExpressionKind.FILTER))
                    .append(rendered.names())
                    .append(Canonical.map(Objects.requireNonNullElse(rendered.values(), Map.of())));
        }
        return text.toString();
    }

    /** The same of a read without conditions. */
    static String of(String name, ReadPlan<?> plan, ReadRenderer renderer) {
        StringBuilder text = new StringBuilder(renderer.table())
                .append('|')
                .append(name)
                .append('|')
                .append(renderer.descending())
                .append('|');
        if (plan instanceof ReadPlan.Query<?> query) {
            text.append(query.path()).append(query.groups()).append(query.sort());
        } else if (plan instanceof ReadPlan.Lookup<?> lookup) {
            text.append("keys");
            lookup.keys().forEach(key -> text.append(Canonical.map(key)));
        } else if (plan instanceof ReadPlan.Scan<?> scan) {
            text.append("scan").append(scan.segments()).append(scan.path());
        }
        return text.toString();
    }
}
