package io.mizzle;

import io.mizzle.internal.transaction.TransactionAction;
import io.mizzle.internal.transaction.TransactionAction.Accompanied;
import io.mizzle.internal.transaction.TransactionPlan;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.WritePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Explains transactions. Pure. */
final class TransactionExplanation {

    private TransactionExplanation() {}

    static Explanation of(TransactionPlan plan, List<PreparedWrite<?>> prepared) {
        String tables = plan.actions().stream()
                .map(action -> action.plan().table())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new Explanation(
                "transaction (TransactWriteItems)",
                null,
                tables,
                "table key",
                null,
                null,
                null,
                notes(plan, prepared),
                List.of(),
                plan.actions().isEmpty() ? 0 : 1,
                plan.actions().stream()
                        .mapToDouble(TransactionExplanation::units)
                        .sum());
    }

    /** Twice the units of the same write alone; a check counts both already. */
    private static double units(TransactionAction action) {
        double alone = WriteExplanation.units(action.plan());
        return action.plan().change() instanceof WritePlan.Change.None<?> ? alone : 2 * alone;
    }

    private static List<String> notes(TransactionPlan plan, List<PreparedWrite<?>> prepared) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < prepared.size(); i++) {
            String place = "#" + i + " ";
            notes.add(place + described(WriteExplanation.of(prepared.get(i))));
            if (prepared.get(i).isTransaction()) {
                prepared.get(i).notes().forEach(note -> notes.add(place + note));
            }
        }
        for (TransactionAction action : plan.actions()) {
            for (Accompanied needed : action.accompanied()) {
                notes.add("#" + needed.operation() + " comes with "
                        + needed.companion().purpose() + ".");
            }
            if (action.operations().size() > 1) {
                notes.add("Operations "
                        + action.operations().stream().map(i -> "#" + i).collect(Collectors.joining(" and "))
                        + " are about the same item and become one action.");
            }
        }
        return notes;
    }

    private static String described(Explanation write) {
        return write.operation().replaceFirst(" \\(.*", "") + " of " + write.entity() + " " + write.keyCondition()
                + (write.update() == null ? "" : ", update " + write.update())
                + (write.condition() == null ? "" : ", if " + write.condition());
    }
}
