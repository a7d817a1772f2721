package io.mizzle.processor.building;

import io.mizzle.processor.model.BindingModel;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the keys of two entities of one table, place by place. */
final class KeyShapes {
    private KeyShapes() {}

    /**
     * Two placeholders that stand at the same place of both keys, behind the same texts.
     *
     * @param own of the entity that has the relation
     * @param target of the related one
     */
    record Pair(PartModel.Placeholder own, PartModel.Placeholder target) {
        /** Whether a hop gives this own component to this target. */
        boolean isBound(HopModel hop) {
            return binding(hop)
                    .filter(binding -> binding.own().path().equals(own.member().path()))
                    .isPresent();
        }

        /** What a hop gives to this target. */
        Optional<BindingModel> binding(HopModel hop) {
            return hop.bindings().stream()
                    .filter(each -> each.target().path().equals(target.member().path()))
                    .findFirst();
        }
    }

    /** Whether an entity's own items lie in partitions of the same template as those of a path. */
    static boolean sharePartition(EntityModel from, EntityModel target, PathModel path) {
        return isSameTable(from, target)
                && from.primary()
                        .map(PathModel::partition)
                        .map(KeyShapes::texts)
                        .filter(texts(path.partition())::equals)
                        .isPresent();
    }

    /** The placeholders at equal places of an entity's own key and of the related one's, as far as both keys agree. */
    static List<Pair> pairs(EntityModel from, EntityModel target, PathModel path) {
        Optional<PathModel> own = from.primary();
        if (path.kind() != PathKind.TABLE || own.isEmpty() || !isSameTable(from, target)) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        if (addPairs(own.get().partition(), path.partition(), pairs)) {
            addPairs(own.get().sort(), path.sort(), pairs);
            return pairs;
        }
        return List.of();
    }

    private static boolean isSameTable(EntityModel from, EntityModel target) {
        return from.table().names().type().equals(target.table().names().type());
    }

    private static List<String> texts(List<ColumnModel> columns) {
        return columns.stream()
                .map(column -> column instanceof ColumnModel.Template template
                        ? template.text()
                        : column.members().stream()
                                .map(MemberModel::path)
                                .toList()
                                .toString())
                .toList();
    }

    /** Adds the pairs up to the first difference, and says whether there is none. */
    private static boolean addPairs(List<ColumnModel> own, List<ColumnModel> target, List<Pair> pairs) {
        return own.size() == 1
                && target.size() == 1
                && own.get(0) instanceof ColumnModel.Template mine
                && target.get(0) instanceof ColumnModel.Template theirs
                && addPartPairs(mine.parts(), theirs.parts(), pairs);
    }

    // a placeholder that no text introduces says nothing of what it means
    private static boolean addPartPairs(List<PartModel> own, List<PartModel> target, List<Pair> pairs) {
        boolean introduced = false;
        for (int i = 0; i < Math.min(own.size(), target.size()); i++) {
            if (own.get(i) instanceof PartModel.Placeholder left
                    && target.get(i) instanceof PartModel.Placeholder right) {
                if (introduced && isSameType(left.member(), right.member())) {
                    pairs.add(new Pair(left, right));
                }
            } else if (own.get(i).equals(target.get(i))) {
                introduced = true;
            } else {
                return false;
            }
        }
        return own.size() == target.size();
    }

    private static boolean isSameType(MemberModel left, MemberModel right) {
        return left.value().type().equals(right.value().type());
    }
}
