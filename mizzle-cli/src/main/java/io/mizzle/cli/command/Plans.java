package io.mizzle.cli.command;

import io.mizzle.cli.output.Fields;
import io.mizzle.table.Allowance;
import io.mizzle.table.TableDifference;
import io.mizzle.table.TablePlan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans and differences as text and fields. */
final class Plans {

    private Plans() {}

    static List<String> text(TablePlan plan) {
        return plan.text().lines().toList();
    }

    static Map<String, @Nullable Object> fields(TablePlan plan) {
        return Fields.of(
                "steps",
                plan.steps().stream()
                        .map(step ->
                                Fields.of("table", step.table(), "what", StepLabel.of(step), "request", step.text()))
                        .toList(),
                "destroys",
                plan.destructions().stream().map(Allowance::text).toList());
    }

    /**
     * A plan, and how far it was carried out.
     *
     * @param plan the plan
     * @param done how many of its steps were taken: none by a dry run
     */
    static Map<String, @Nullable Object> fields(TablePlan plan, int done) {
        Map<String, @Nullable Object> fields = fields(plan);
        fields.put("done", done);
        return fields;
    }

    static List<Map<String, @Nullable Object>> fields(List<TableDifference> differences) {
        return differences.stream()
                .map(each -> Fields.of(
                        "table", each.table(),
                        "subject", each.subject(),
                        "live", each.live(),
                        "declared", each.declared()))
                .toList();
    }
}
