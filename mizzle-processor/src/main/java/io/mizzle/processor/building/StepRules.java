package io.mizzle.processor.building;

import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.WhenModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which values the caller of an access path gives, and in which order. */
final class StepRules {
    private StepRules() {}

    static PathModel path(
            String method,
            PathKind kind,
            String index,
            List<ColumnModel> partition,
            List<ColumnModel> sort,
            List<WhenModel> when) {
        Map<String, MemberModel> first = new LinkedHashMap<>();
        for (ColumnModel column : partition) {
            addSteps(column, first);
        }
        Map<String, MemberModel> then = new LinkedHashMap<>();
        for (ColumnModel column : sort) {
            addSteps(column, then);
        }
        then.keySet().removeAll(first.keySet());
        return new PathModel(
                method, kind, index, partition, sort, List.copyOf(first.values()), List.copyOf(then.values()), when);
    }

    private static void addSteps(ColumnModel column, Map<String, MemberModel> steps) {
        if (column instanceof ColumnModel.Template template) {
            for (PartModel.Placeholder placeholder : template.placeholders()) {
                if (placeholder.format().isStep()) {
                    steps.putIfAbsent(placeholder.member().path(), placeholder.member());
                }
            }
        } else {
            column.members().forEach(member -> steps.putIfAbsent(member.path(), member));
        }
    }
}
