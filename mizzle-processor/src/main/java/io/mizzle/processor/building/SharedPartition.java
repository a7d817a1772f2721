package io.mizzle.processor.building;

import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.PathModel;
import java.util.List;
import java.util.Optional;

/** Finds out whether all entities of a table lie in partitions of one form, so that the table can be read as an item collection. */
public final class SharedPartition {

    private SharedPartition() {}

    /**
     * What names a partition.
     *
     * @param entities of one table
     * @return the first entity's values; empty if the partitions differ, or nothing in them does
     */
    public static Optional<List<MemberModel>> of(List<EntityModel> entities) {
        if (entities.isEmpty()
                || entities.stream().anyMatch(entity -> entity.primary().isEmpty())) {
            return Optional.empty();
        }
        PathModel first = entities.get(0).primary().orElseThrow();
        boolean same = entities.stream()
                .map(entity -> entity.primary().orElseThrow())
                .allMatch(path ->
                        isSame(path.partition().get(0), first.partition().get(0)));
        return same && !first.partitionSteps().isEmpty() ? Optional.of(first.partitionSteps()) : Optional.empty();
    }

    private static boolean isSame(ColumnModel left, ColumnModel right) {
        if (left instanceof ColumnModel.Template one && right instanceof ColumnModel.Template other) {
            boolean same = one.parts().size() == other.parts().size();
            for (int i = 0; same && i < one.parts().size(); i++) {
                same = isSame(one.parts().get(i), other.parts().get(i));
            }
            return same;
        }
        return left.getClass() == right.getClass()
                && isSameType(left.members().get(0), right.members().get(0));
    }

    private static boolean isSame(PartModel left, PartModel right) {
        if (left instanceof PartModel.Literal one && right instanceof PartModel.Literal other) {
            return one.text().equals(other.text());
        }
        return left instanceof PartModel.Placeholder one
                && right instanceof PartModel.Placeholder other
                && isSame(one.format(), other.format())
                && isSameType(one.member(), other.member());
    }

    private static boolean isSame(FormatModel left, FormatModel right) {
        return left instanceof FormatModel.Text one && right instanceof FormatModel.Text other
                ? one.kind() == other.kind()
                : left.equals(right);
    }

    private static boolean isSameType(MemberModel left, MemberModel right) {
        return left.value().type().equals(right.value().type());
    }
}
