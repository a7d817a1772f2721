package io.mizzle.processor.building;

import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What binding one access path of a target came to.
 *
 * @param hop the steps that are bound
 * @param missing those of the partition that are not; then the path is of no use
 * @param mismatch an equally named component of another type, null when there is none
 */
record HopAttempt(
        HopModel hop, List<MemberModel> missing, @Nullable RelationException mismatch) {
    /** Copies the list. */
    HopAttempt {
        missing = List.copyOf(missing);
    }

    /** Whether the path leads anywhere; one that nothing is bound of leads to the same items from everywhere. */
    boolean serves() {
        return missing.isEmpty() && !hop.bindings().isEmpty();
    }

    PathModel path() {
        return hop.path();
    }

    boolean isTable() {
        return hop.path().kind() == PathKind.TABLE;
    }

    Optional<RelationException> mismatched() {
        return Optional.ofNullable(mismatch);
    }

    Set<String> bound() {
        return hop.bindings().stream().map(binding -> binding.target().path()).collect(Collectors.toSet());
    }

    /** Whether every item of the target that has the bound values is in the index. */
    boolean holdsAll() {
        Set<String> bound = bound();
        return path().when().isEmpty()
                && path().members().stream()
                        .filter(member -> !bound.contains(member.path()))
                        .flatMap(member -> member.components().stream())
                        .allMatch(component -> component.presence() == Presence.REQUIRED);
    }
}
