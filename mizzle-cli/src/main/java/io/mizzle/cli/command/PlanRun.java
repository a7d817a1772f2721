package io.mizzle.cli.command;

import io.mizzle.table.Allowance;
import io.mizzle.table.TablePlan;
import io.mizzle.table.Waiting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries out a plan step by step, for all to see, and knows how far it came. */
final class PlanRun {

    private final TablePlan plan;
    private int taken;
    private boolean began;

    PlanRun(TablePlan plan) {
        this.plan = plan;
    }

    void run(Session session, Allowance... allowed) {
        began = true;
        try (ShownProgress progress = new ShownProgress(session.screen(), () -> taken++)) {
            session.tables().waiting(Waiting.DEFAULT.reporting(progress)).apply(plan, allowed);
        }
    }

    /** The plan and how many of its steps were taken. */
    Map<String, @Nullable Object> fields() {
        return Plans.fields(plan, taken);
    }

    Done done() {
        return began
                ? new Done(List.of(taken + " of " + Counts.of(plan.steps().size(), "step") + " done"), fields())
                : Done.NOTHING;
    }
}
